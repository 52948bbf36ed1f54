import Link from 'next/link'
import { Logo } from './logo'

/** The frame of a root error or 404 page. It does not use the database, which may be what failed. */
export function BarePage({ children }: { children: React.ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b">
        <div className="mx-auto w-full max-w-5xl px-4 py-3 sm:px-6">
          <Link href="/" aria-label="MusicMuse, start page" className="block w-fit rounded-lg">
            <Logo />
          </Link>
        </div>
      </header>
      <main className="grid flex-1 place-items-center">{children}</main>
    </div>
  )
}
