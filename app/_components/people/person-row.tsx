import Link from 'next/link'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Badge } from '@/app/_ui/badge'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'
import type { PersonCard } from '@/lib/people/person-card'
import { FollowButton } from './follow-button'

/** A person in a list, whether the viewer follows them, and the way to compare with them if they share that. */
export function PersonRow({ person, isComparable }: { person: PersonCard; isComparable: boolean }) {
  const name = person.display_name ?? person.username
  const isFriend = person.follows && person.followed_by
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
      {isFriend
        ? !isComparable && <Badge variant="secondary">Friend</Badge>
        : person.followed_by && (
            <Badge variant="outline" className="max-sm:hidden">
              Follows you
            </Badge>
          )}
      <div className="relative z-10 flex shrink-0 gap-2">
        {isComparable && (
          <Button asChild size="sm" variant="outline">
            <Link href={`/people/compare/${person.username}`}>
              Compare<span className="sr-only"> with {name}</span>
            </Link>
          </Button>
        )}
        <div className={cn(isComparable && 'max-sm:hidden')}>
          <FollowButton
            username={person.username}
            name={name}
            follows={person.follows}
            followedBy={person.followed_by}
            size="sm"
          />
        </div>
      </div>
    </li>
  )
}
