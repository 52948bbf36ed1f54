'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/app/_ui/cn'
import { settingsSections } from '../nav'

/** A column beside the page. A phone has the list of sections at /settings instead, which shows the first beside it. */
export function SettingsNav({ isAdministrator }: { isAdministrator: boolean }) {
  const pathname = usePathname()
  const current = pathname === '/settings' ? settingsSections[0].href : pathname
  return (
    <nav aria-label="Settings" className="w-48 shrink-0 max-md:hidden">
      <ul className="flex flex-col gap-1">
        {[...settingsSections, ...(isAdministrator ? [{ href: '/admin', label: 'Administration' }] : [])].map(
          ({ href, label }) => (
            <li key={href}>
              <Link
                href={href}
                aria-current={isIn(current, href) ? 'page' : undefined}
                className={cn(
                  'flex h-10 items-center rounded-lg px-3 text-sm font-medium whitespace-nowrap',
                  'text-muted-foreground transition-colors hover:bg-accent hover:text-foreground',
                  isIn(current, href) && 'bg-accent text-foreground',
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
export const isIn = (pathname: string, href: string) => pathname === href || pathname.startsWith(`${href}/`)
