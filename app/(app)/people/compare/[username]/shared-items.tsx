import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { Panel } from '@/app/_components/panel'
import { formatNumber } from '@/lib/format/number'
import type { Comparison } from '@/lib/people/compare-listeners'

type Items = Comparison['artists']
type Albums = Map<number, { name: string }>
type Props = { title: 'Artists' | 'Tracks'; kind: 'artists' | 'tracks'; items: Items; name: string; albums?: Albums }

export function SharedItems({ title, kind, items, name, albums }: Props) {
  const list = { kind, albums }
  return (
    <div className="grid gap-6 lg:grid-cols-3">
      <List title={`${title} you share`} items={items.shared} none={`You share no ${kind} in this period.`} {...list} />
      <List title={`${title} only you play`} items={items.first_alone} none="None." {...list} />
      <List title={`${title} only ${name} plays`} items={items.second_alone} none="None." {...list} />
    </div>
  )
}

type ListProps = Pick<Props, 'kind' | 'albums'> & { title: string; items: Items['shared']; none: string }

function List({ title, items, none, ...row }: ListProps) {
  return (
    <Panel title={title}>
      {items.length === 0 ? (
        <p className="text-sm text-muted-foreground">{none}</p>
      ) : (
        <ol className="-mx-2 flex flex-col">
          {items.map((item) => (
            <Row key={item.id} item={item} {...row} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function Row({
  item: {
    id,
    name,
    artist,
    plays: [mine, theirs],
  },
  kind,
  albums,
}: Pick<Props, 'kind' | 'albums'> & { item: Items['shared'][number] }) {
  const isShared = mine > 0 && theirs > 0
  return (
    <li className="relative flex min-w-0 items-center gap-3 rounded-lg p-2 transition-colors hover:bg-accent">
      {kind === 'artists' ? (
        <ArtistAvatar name={name} className="size-10" />
      ) : (
        <Cover
          of={{ name, album: albums?.get(id) ?? null, ...(artist !== null && { artist: { name: artist } }) }}
          className="size-10"
        />
      )}
      <div className="min-w-0 flex-1">
        <a
          href={`/${kind}/${id}`}
          title={name}
          className="one-line block text-sm font-medium after:absolute after:inset-0 after:rounded-lg"
        >
          <bdi>{name}</bdi>
        </a>
        {artist && (
          <p className="one-line text-sm text-muted-foreground" title={artist}>
            <bdi>{artist}</bdi>
          </p>
        )}
        {isShared && kind === 'artists' && <PlayShares mine={mine} theirs={theirs} />}
      </div>
      <span className="min-w-18 shrink-0 text-right text-sm text-muted-foreground tabular-nums">
        {isShared ? `${formatNumber(mine)} : ${formatNumber(theirs)}` : formatNumber(mine + theirs)}
      </span>
    </li>
  )
}

const PlayShares = ({ mine, theirs }: { mine: number; theirs: number }) => (
  <div aria-hidden className="mt-1.5 flex h-1 gap-0.5">
    <span className="min-w-1 rounded-full bg-chart-1" style={{ width: `${(100 * mine) / (mine + theirs)}%` }} />
    <span className="min-w-1 rounded-full bg-chart-2" style={{ width: `${(100 * theirs) / (mine + theirs)}%` }} />
  </div>
)
