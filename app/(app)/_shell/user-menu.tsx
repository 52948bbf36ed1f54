'use client'
import { ChevronsUpDownIcon } from 'lucide-react'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { LazyTrigger } from '@/app/_components/lazy-trigger'
import { Button } from '@/app/_ui/button'

export type Person = { username: string; displayName: string | null; imageUrl: string | null }

const load = () => import('./user-menu-content').then((module) => module.UserMenuContent)

/** The signed-in person, with a menu for theme, settings and signing out. */
export function UserMenu({ person, isCompact = false }: { person: Person; isCompact?: boolean }) {
  const name = person.displayName ?? person.username
  return (
    <LazyTrigger load={load} popupProps={{ username: person.username }} opens="menu">
      <Button
        variant="ghost"
        size={isCompact ? 'icon' : 'default'}
        aria-label={`You: ${name}`}
        className={isCompact ? '' : 'h-12 w-full justify-start gap-3 rounded-lg px-2'}
      >
        <ArtistAvatar name={name} src={person.imageUrl} className="size-8" />
        {!isCompact && (
          <>
            <span className="one-line">
              <bdi>{name}</bdi>
            </span>
            <ChevronsUpDownIcon className="ml-auto text-muted-foreground" />
          </>
        )}
      </Button>
    </LazyTrigger>
  )
}
