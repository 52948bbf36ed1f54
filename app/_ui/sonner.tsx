'use client'
import { useTheme } from 'next-themes'
import { Toaster as Sonner, type ToasterProps } from 'sonner'

const style: Record<string, string> = {
  '--normal-bg': 'var(--popover)',
  '--normal-text': 'var(--popover-foreground)',
  '--normal-border': 'var(--border)',
  '--border-radius': 'var(--radius)',
}
const isTheme = (theme?: string): theme is 'light' | 'dark' | 'system' =>
  theme === 'light' || theme === 'dark' || theme === 'system'

export function Toaster(props: ToasterProps) {
  const { theme } = useTheme()
  return <Sonner theme={isTheme(theme) ? theme : 'system'} className="toaster group" style={style} {...props} />
}
