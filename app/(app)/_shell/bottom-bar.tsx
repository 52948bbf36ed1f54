'use client'
import { EllipsisIcon } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { LazyTrigger } from '@/app/_components/lazy-trigger'
import { cn } from '@/app/_ui/cn'
import { isCurrent, navItems } from '../nav'
import { NewFollowersMark } from './new-followers-mark'

const inBar = navItems.filter((place) => place.isInBar)
const loadSheet = () => import('./more-sheet').then((module) => module.MoreSheet)
const tab =
  'flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-1 text-[0.6875rem] font-medium text-muted-foreground transition-colors'

/** Navigation on a phone: the most used pages in a bar, the rest behind "More". */
export function BottomBar({ newFollowers }: { newFollowers: number }) {
  const pathname = usePathname()
  const isElsewhere = navItems.some((place) => !place.isInBar && isCurrent(place, pathname))
  return (
    <nav
      aria-label="Places"
      className="fixed inset-x-0 bottom-0 z-40 flex border-t bg-background pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {inBar.map((place) => {
        const current = isCurrent(place, pathname)
        return (
          <Link
            key={place.href}
            href={place.href}
            aria-current={current ? 'page' : undefined}
            className={cn(tab, current && 'text-foreground')}
          >
            <place.icon aria-hidden className={cn('size-5', current && 'text-brand-text')} />
            {place.label}
          </Link>
        )
      })}
      <LazyTrigger load={loadSheet} popupProps={{ newFollowers }}>
        <button type="button" className={cn(tab, isElsewhere && 'text-foreground')}>
          <EllipsisIcon aria-hidden className={cn('size-5', isElsewhere && 'text-brand-text')} />
          <span className="relative">
            More
            <NewFollowersMark count={newFollowers} isDot />
          </span>
        </button>
      </LazyTrigger>
    </nav>
  )
}
