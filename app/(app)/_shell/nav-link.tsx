'use client'
import Link, { useLinkStatus } from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/app/_ui/cn'
import { isCurrent, navItems, type NavItem } from '../nav'
import { NewFollowersMark } from './new-followers-mark'

type Props = { href: string; newFollowers: number; onNavigate?: () => void }

/** A navigation link. It takes the address, not the item: an icon component cannot be passed from server to client. */
export function NavLink({ href, newFollowers, onNavigate }: Props) {
  const pathname = usePathname()
  const place = navItems.find((candidate) => candidate.href === href)
  if (!place) return null
  const current = isCurrent(place, pathname)
  return (
    <Link
      href={place.href}
      onClick={onNavigate}
      aria-current={current ? 'page' : undefined}
      className={cn(
        'group relative flex h-10 items-center gap-3 rounded-lg px-3 text-[0.9375rem] font-medium',
        'text-muted-foreground transition-colors hover:bg-accent hover:text-foreground',
        current &&
          'bg-accent text-foreground before:absolute before:inset-y-2.5 before:left-0 before:w-[3px] before:rounded-full before:bg-primary',
      )}
    >
      <PlaceIcon place={place} isCurrent={current} />
      {place.label}
      {href === '/people' && <NewFollowersMark count={newFollowers} />}
    </Link>
  )
}

/** Pulses while its page is loading. */
function PlaceIcon({ place, isCurrent }: { place: NavItem; isCurrent: boolean }) {
  const { pending } = useLinkStatus()
  return (
    <place.icon
      aria-hidden
      className={cn(
        'size-[1.15rem] shrink-0',
        isCurrent && 'text-brand-text',
        pending && 'animate-pulse text-brand-text',
      )}
    />
  )
}
