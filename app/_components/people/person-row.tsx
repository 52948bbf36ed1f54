import Link from 'next/link'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Badge } from '@/app/_ui/badge'
import type { PersonCard } from '@/lib/people/person-card'
import { FollowButton } from './follow-button'

/** A person in a list, and whether the viewer follows them. */
export function PersonRow({ person, isSelf = false }: { person: PersonCard; isSelf?: boolean }) {
  const name = person.display_name ?? person.username
  return (
    <li className="relative flex min-w-0 items-center gap-3 rounded-lg p-2 transition-colors hover:bg-accent">
      <ArtistAvatar name={name} src={person.image_url} />
      <div className="min-w-0 flex-1">
        <Link
          href={`/u/${person.username}`}
          title={name}
          className="one-line block font-medium after:absolute after:inset-0"
        >
          <bdi>{name}</bdi>
        </Link>
        <p className="one-line text-sm text-muted-foreground">@{person.username}</p>
      </div>
      {person.follows && person.followed_by ? (
        <Badge variant="secondary">Friend</Badge>
      ) : (
        person.followed_by && <Badge variant="outline">Follows you</Badge>
      )}
      {!isSelf && (
        <div className="relative z-10 shrink-0">
          <FollowButton username={person.username} follows={person.follows} size="sm" />
        </div>
      )}
    </li>
  )
}
