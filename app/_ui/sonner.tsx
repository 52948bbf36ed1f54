'use client'
import { useTheme } from 'next-themes'
import type { CSSProperties } from 'react'
import { Toaster as Sonner, type ToasterProps } from 'sonner'

// Sonner's own style sheet has a system font and square buttons; inline styles are what it lets win over it.
const style: CSSProperties & Record<`--${string}`, string> = {
  '--normal-bg': 'var(--popover)',
  '--normal-text': 'var(--popover-foreground)',
  '--normal-border': 'var(--border)',
  '--border-radius': 'var(--radius)',
  fontFamily: 'var(--font-sans)',
}
const toastOptions: ToasterProps['toastOptions'] = {
  style: { fontSize: '0.875rem', boxShadow: 'var(--shadow-float)' },
  actionButtonStyle: {
    height: '2rem',
    paddingInline: '0.875rem',
    borderRadius: '9999px',
    fontSize: '0.8125rem',
    background: 'var(--foreground)',
    color: 'var(--background)',
  },
}
const isTheme = (theme?: string): theme is 'light' | 'dark' | 'system' =>
  theme === 'light' || theme === 'dark' || theme === 'system'

export function Toaster(props: ToasterProps) {
  const { theme } = useTheme()
  return (
    <Sonner
      theme={isTheme(theme) ? theme : 'system'}
      className="toaster group"
      style={style}
      toastOptions={toastOptions}
      {...props}
    />
  )
}
