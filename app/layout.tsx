import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { savedTheme } from '@/lib/auth/saved-theme'
import { withBasePath } from '@/lib/base-path'
import { Announcer } from './_components/announcer'
import { LazyToaster } from './_components/toast/lazy-toaster'
import { ThemeProvider } from './_components/theme-provider'
import { fontVariables } from './fonts/fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'MusicMuse', template: '%s · MusicMuse' },
  description: 'Explore your listening history.',
  applicationName: 'MusicMuse',
  icons: {
    icon: [
      { url: withBasePath('/icon.svg'), type: 'image/svg+xml' },
      { url: withBasePath('/icon-32.png'), sizes: '32x32' },
    ],
    apple: withBasePath('/apple-touch-icon.png'),
  },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f7' },
    { media: '(prefers-color-scheme: dark)', color: '#12100e' },
  ],
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const [nonce, theme] = await Promise.all([headers().then((all) => all.get('x-nonce') ?? undefined), savedTheme()])
  return (
    <html lang="en" className={fontVariables} suppressHydrationWarning>
      <body className="min-h-dvh antialiased">
        <ThemeProvider nonce={nonce} savedTheme={theme}>
          {children}
          <Announcer />
          <LazyToaster />
        </ThemeProvider>
      </body>
    </html>
  )
}
