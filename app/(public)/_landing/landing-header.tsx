import Link from 'next/link'
import { Logo } from '@/app/_components/logo'
import { ThemeToggle } from '@/app/_components/theme-toggle'
import { LinkSpinner } from '@/app/_components/link-spinner'
import { Button } from '@/app/_ui/button'

export function LandingHeader() {
  return (
    <header className="mx-auto flex h-18 max-w-6xl items-center justify-between gap-4 px-4 py-4 sm:px-8">
      <Link href="/" className="rounded-lg">
        <Logo />
      </Link>
      <nav aria-label="Account" className="flex items-center gap-1 sm:gap-2">
        <ThemeToggle />
        <Button asChild variant="ghost">
          <Link href="/sign-in">
            <LinkSpinner /> Sign in
          </Link>
        </Button>
        <Button asChild variant="ink" className="max-sm:hidden">
          <Link href="/sign-up">Sign up</Link>
        </Button>
      </nav>
    </header>
  )
}
