'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { cn } from '@/app/_ui/cn'
import { settingsSections } from '../nav'

/** A column beside the page on a wide screen, a row that scrolls to the current one on a phone. */
export function SettingsNav({ isAdministrator }: { isAdministrator: boolean }) {
  const pathname = usePathname()
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which must not become the effect's clean-up.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  return (
    <nav ref={nav} aria-label="Settings" className="-mx-4 overflow-x-auto scroll-fade md:mx-0 md:w-48 md:shrink-0">
      <ul className="flex w-max gap-1 px-4 pb-1 md:w-auto md:flex-col md:px-0 md:pb-0">
        {[...settingsSections, ...(isAdministrator ? [{ href: '/admin', label: 'Administration' }] : [])].map(
          ({ href, label }) => (
            <li key={href}>
              <Link
                href={href}
                aria-current={isIn(pathname, href) ? 'page' : undefined}
                className={cn(
                  'flex h-10 items-center rounded-lg px-3 text-sm font-medium whitespace-nowrap',
                  'text-muted-foreground transition-colors hover:bg-accent hover:text-foreground',
                  isIn(pathname, href) && 'bg-accent text-foreground',
                )}
              >
                {label}
              </Link>
            </li>
          ),
        )}
      </ul>
    </nav>
  )
}

/** Whether a page belongs to a section: /settings/scrobblers/spotify to Scrobblers. */
const isIn = (pathname: string, href: string) => pathname === href || pathname.startsWith(`${href}/`)
