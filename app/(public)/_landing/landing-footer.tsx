import Link from 'next/link'
import { Logo } from '@/app/_components/logo'
import { env } from '@/lib/env'
import { hostContact } from '../host-contact'

const linkClasses = 'inline-flex min-h-8 items-center rounded underline-offset-4 hover:text-foreground hover:underline'

export function LandingFooter() {
  return (
    <footer className="px-4 py-10 text-sm text-muted-foreground sm:px-8">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-4">
        <Logo />
        <nav aria-label="Resources" className="flex flex-wrap gap-x-6 gap-y-1">
          {env.SOURCE_URL && (
            <a href={`${env.SOURCE_URL}#readme`} className={linkClasses}>
              Docs
            </a>
          )}
          <Link href="/docs/api" className={linkClasses}>
            API
          </Link>
          {env.SOURCE_URL && (
            <a href={env.SOURCE_URL} className={linkClasses}>
              Source code
            </a>
          )}
          {hostContact && (
            <a href={hostContact.href} className={linkClasses}>
              Contact
            </a>
          )}
        </nav>
      </div>
    </footer>
  )
}
