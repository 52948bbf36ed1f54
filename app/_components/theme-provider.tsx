'use client'
import { ThemeProvider as NextThemes } from 'next-themes'

type Theme = 'light' | 'dark' | 'system'

/** The theme saved in the account holds until this browser has a choice of its own. */
export function ThemeProvider({
  children,
  nonce,
  savedTheme,
}: {
  children: React.ReactNode
  nonce?: string
  savedTheme: Theme
}) {
  return (
    <NextThemes attribute="class" defaultTheme={savedTheme} enableSystem nonce={nonce}>
      {children}
    </NextThemes>
  )
}
