import Link from 'next/link'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Panel } from '@/app/_components/panel'
import { formatDuration } from '@/lib/format/duration'
import { formatCount } from '@/lib/format/number'
import type { FriendWeek } from '@/lib/people/friends-week'

/** What each friend played in the last seven days. */
export function FriendsWeek({ week }: { week: FriendWeek[] }) {
  return (
    <Panel title="Your friends’ week" summary="The artists each friend played most in the last seven days.">
      <ul className="grid gap-4 md:grid-cols-2">
        {week.map((friend) => (
          <li key={friend.username} className="flex min-w-0 gap-3">
            <ArtistAvatar name={friend.display_name ?? friend.username} />
            <div className="min-w-0">
              <p className="one-line"><Link href={`/u/${friend.username}`} className="font-medium hover:underline"><bdi>{friend.display_name ?? friend.username}</bdi></Link> <span className="text-sm text-muted-foreground">{formatCount(friend.plays, 'play')}, {formatDuration(friend.ms_played)}</span></p>
              <ol className="text-sm text-muted-foreground">
                {friend.top.map(({ artist, plays }) => <li key={artist} className="one-line" title={artist}><bdi>{artist}</bdi> · {plays}</li>)}
              </ol>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
