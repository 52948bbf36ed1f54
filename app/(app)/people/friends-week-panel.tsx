import Link from 'next/link'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Panel } from '@/app/_components/panel'
import { Button } from '@/app/_ui/button'
import { formatDuration } from '@/lib/format/format-duration'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import type { FriendActivity } from '@/lib/people/friend-activity'

type Props = {
  week: FriendActivity[]
  /** The friends' own pictures by username */
  pictures: Map<string, string | null>
  comparable: Set<string>
}

/** What each friend played in the last seven days. */
export function FriendsWeekPanel({ week, pictures, comparable }: Props) {
  return (
    <Panel title="Your friends’ week" summary="The artists each friend played most in the last seven days.">
      <ul className="grid gap-4 md:grid-cols-2">
        {week.map((friend) => (
          <Friend
            key={friend.username}
            friend={friend}
            picture={pictures.get(friend.username) ?? null}
            isComparable={comparable.has(friend.username)}
          />
        ))}
      </ul>
    </Panel>
  )
}

type FriendProps = { friend: FriendActivity; picture: string | null; isComparable: boolean }

function Friend({ friend, picture, isComparable }: FriendProps) {
  const name = friend.display_name ?? friend.username
  const most = friend.top[0]?.plays ?? 1
  return (
    <li className="min-w-0 space-y-4 rounded-xl border p-4">
      <div className="flex min-w-0 items-center gap-3">
        <ArtistAvatar name={name} src={picture} />
        <div className="min-w-0 flex-1">
          <Link href={`/u/${friend.username}`} title={name} className="one-line block font-medium hover:underline">
            <bdi>{name}</bdi>
          </Link>
          <p className="text-sm text-pretty text-muted-foreground">
            {formatCount(friend.plays, 'play')}
            {friend.ms_played > 0 && (
              <>
                , <span className="whitespace-nowrap">{formatDuration(friend.ms_played)}</span>
              </>
            )}
          </p>
        </div>
        {isComparable && (
          <Button asChild variant="outline">
            <Link href={`/people/compare/${friend.username}`}>
              Compare<span className="sr-only"> with {name}</span>
            </Link>
          </Button>
        )}
      </div>
      <ol className="space-y-3">
        {friend.top.map(({ artist, plays }) => (
          <li key={artist} className="flex min-w-0 items-center gap-3 text-sm">
            <ArtistAvatar name={artist} className="size-8" />
            <div className="min-w-0 flex-1">
              <p className="one-line font-medium" title={artist}>
                <bdi>{artist}</bdi>
              </p>
              <div aria-hidden className="mt-1 h-1 rounded-full bg-heat-0">
                <div className="h-full rounded-full bg-chart-1" style={{ width: `${(100 * plays) / most}%` }} />
              </div>
            </div>
            <span className="figure min-w-12 shrink-0 text-right text-base">
              <span aria-hidden>{formatNumber(plays)}</span>
              <span className="sr-only">{formatCount(plays, 'play')}</span>
            </span>
          </li>
        ))}
      </ol>
    </li>
  )
}
