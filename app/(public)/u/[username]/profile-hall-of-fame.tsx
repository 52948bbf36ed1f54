import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { Panel } from '@/app/_components/panel'
import { formatCount } from '@/lib/format/format-number'
import type { Profile } from '@/lib/people/profile'

type HallOfFame = NonNullable<Profile['hall_of_fame']>
type Item = HallOfFame['tracks'][number]

const kinds = [
  ['artists', 'Artists'],
  ['albums', 'Albums'],
  ['tracks', 'Tracks'],
] as const

export function ProfileHallOfFame({ fame }: { fame: HallOfFame }) {
  return (
    <Panel title="Hall of fame">
      <div className="grid gap-6 md:grid-cols-3">
        {kinds
          .filter(([kind]) => fame[kind].length > 0)
          .map(([kind, title]) => (
            <section key={kind} aria-label={title} className="min-w-0 space-y-3">
              <h3 className="text-sm font-medium text-muted-foreground">{title}</h3>
              <ol className="space-y-3">
                {fame[kind].map((item) => (
                  <FameRow key={item.id} item={item} isArtist={kind === 'artists'} />
                ))}
              </ol>
            </section>
          ))}
      </div>
    </Panel>
  )
}

function FameRow({ item, isArtist }: { item: Item; isArtist: boolean }) {
  return (
    <li className="flex min-w-0 items-center gap-3">
      <span className="w-4 shrink-0 font-display text-lg font-semibold text-muted-foreground">{item.place}</span>
      {isArtist ? <ArtistAvatar name={item.name} className="size-14" /> : <Cover of={item} className="size-14" />}
      <div className="min-w-0">
        <p className="one-line font-medium" title={item.name}>
          <bdi>{item.name}</bdi>
        </p>
        {item.artist && (
          <p className="one-line text-sm text-muted-foreground" title={item.artist.name}>
            <bdi>{item.artist.name}</bdi>
          </p>
        )}
        <p className="text-xs text-muted-foreground tabular-nums">{formatCount(item.plays, 'play')}</p>
      </div>
    </li>
  )
}
