import Link from 'next/link'
import { Logo } from './logo'

/** The header of pages outside the app: the logo, and links at the right. */
export function SiteHeader({ children }: { children?: React.ReactNode }) {
  return (
    <header className="border-b">
      <div className="mx-auto flex w-full max-w-5xl items-center justify-between gap-4 px-4 py-3 sm:px-6">
        <Link href="/" aria-label="MusicMuse, home page" className="rounded-lg">
          <Logo />
        </Link>
        {children}
      </div>
    </header>
  )
}
