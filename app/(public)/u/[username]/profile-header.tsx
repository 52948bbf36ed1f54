import Link from 'next/link'
import { Fragment } from 'react'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { BlockButton } from '@/app/_components/people/block-button'
import { FollowButton } from '@/app/_components/people/follow-button'
import { Badge } from '@/app/_ui/badge'
import { Button } from '@/app/_ui/button'
import { formatMonth } from '@/lib/format/format-date'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import type { Profile } from '@/lib/people/profile'

export function ProfileHeader({ person, isSignedIn }: { person: Profile; isSignedIn: boolean }) {
  const name = person.display_name ?? person.username
  const { is_self: isSelf, follows, followed_by: followsBack, comparison } = person.viewer
  return (
    <header className="flex flex-col items-start gap-5 sm:flex-row sm:items-center">
      <ArtistAvatar name={name} src={person.image_url} className="size-24 sm:size-32" />
      <div className="min-w-0 flex-1 space-y-2">
        <h1 className="text-3xl font-semibold tracking-tight break-words sm:text-4xl">
          <bdi>{name}</bdi>
        </h1>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted-foreground">
          <span>
            {facts(person).map((fact, index) => (
              <Fragment key={fact}>
                {index > 0 && ' · '}
                <span className="whitespace-nowrap">{fact}</span>
              </Fragment>
            ))}
          </span>{' '}
          {follows && followsBack ? (
            <Badge variant="secondary">Friend</Badge>
          ) : (
            followsBack && <Badge variant="outline">Follows you</Badge>
          )}
        </p>
        {isSignedIn && !isSelf && comparison !== 'open' && (
          <p className="text-sm text-muted-foreground">
            {comparison === 'friends_only'
              ? comparisonHint(name, follows, followsBack)
              : `${name} doesn’t share a comparison.`}
          </p>
        )}
        {person.bio && (
          <p dir="auto" className="max-w-xl text-pretty break-words whitespace-pre-line">
            {person.bio}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {isSelf && (
          <Button asChild variant="outline">
            <Link href="/settings/profile">Edit profile</Link>
          </Button>
        )}
        {isSignedIn && !isSelf && (
          <>
            <FollowButton username={person.username} name={name} follows={follows} followedBy={followsBack} />
            {comparison === 'open' && (
              <Button asChild variant="outline">
                <Link href={`/people/compare/${person.username}`}>Compare</Link>
              </Button>
            )}
            <BlockButton username={person.username} isBlocked={false} />
          </>
        )}
      </div>
    </header>
  )
}

/** What would make the comparison work: both have to follow each other. */
function comparisonHint(name: string, follows: boolean, followsBack: boolean): string {
  if (follows) return `You can compare once ${name} follows you back.`
  return followsBack
    ? `Follow ${name} back to compare your music. As friends, you each see what the other shares with friends.`
    : `You can compare your music once you and ${name} follow each other.`
}

/** "@mira", "joined November 2026", "1 follower", "2 following" */
function facts({ username, member_since: joined, followers, following }: Profile): string[] {
  return [
    `@${username}`,
    `joined ${formatMonth(joined)}`,
    ...(followers === undefined ? [] : [formatCount(followers, 'follower')]),
    ...(following === undefined ? [] : [`${formatNumber(following)} following`]),
  ]
}
