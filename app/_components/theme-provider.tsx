'use client'
import { ThemeProvider as NextThemes } from 'next-themes'

type Theme = 'light' | 'dark' | 'system'

/** Uses the theme saved in the account until a theme is chosen in this browser. */
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
