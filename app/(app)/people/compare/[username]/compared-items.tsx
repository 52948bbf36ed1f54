import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { Panel } from '@/app/_components/panel'
import { cn } from '@/app/_ui/cn'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import type { Comparison } from '@/lib/people/compare-listeners'
import { withBasePath } from '@/lib/base-path'

type Items = Comparison['artists']
type Albums = Map<number, { name: string }>
type Props = {
  title: 'Artists' | 'Tracks'
  kind: 'artists' | 'tracks'
  items: Items
  name: string
  albums?: Albums
  isAllTime: boolean
}

/** What both play and what each plays alone; lists without items are left out. */
export function ComparedItems({ title, kind, items, name, albums, isAllTime }: Props) {
  const lists = [
    { title: `${title} you share`, items: items.shared },
    { title: `${title} only you play`, items: items.first_alone },
    { title: `${title} only ${name} plays`, items: items.second_alone },
  ].filter((list) => list.items.length > 0)
  if (lists.length === 0) return null
  const shown = (
    <div className={cn('grid items-start gap-6', columns[lists.length])}>
      {lists.map((list) => (
        <List key={list.title} {...list} kind={kind} albums={albums} />
      ))}
    </div>
  )
  return (
    <div className="space-y-4">
      {items.shared.length === 0 && (
        <p className="text-muted-foreground">
          You and <bdi>{name}</bdi> have no {kind} in common{isAllTime ? '.' : ' in this period. Try all time.'}
        </p>
      )}
      {items.shared.length > 0 ? (
        shown
      ) : (
        <details className="space-y-4">
          <summary className="inline-flex min-h-8 w-fit items-center rounded text-sm font-medium hover:underline">
            Show the {kind} only one of you plays
          </summary>
          {shown}
        </details>
      )}
    </div>
  )
}

const columns: Record<number, string> = {
  2: 'md:grid-cols-2',
  3: 'md:grid-cols-2 md:max-xl:[&>:first-child]:col-span-2 xl:grid-cols-3',
}

type ListProps = Pick<Props, 'kind' | 'albums'> & { title: string; items: Items['shared'] }

function List({ title, items, ...row }: ListProps) {
  return (
    <Panel title={title}>
      <ol className="-mx-2 grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3">
        {items.map((item) => (
          <Row key={item.id} item={item} {...row} />
        ))}
      </ol>
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
    <li
      className={cn(
        'relative col-span-full grid grid-cols-subgrid items-center rounded-lg p-2 transition-colors',
        'hover:bg-accent',
      )}
    >
      {kind === 'artists' ? (
        <ArtistAvatar name={name} className="size-10" />
      ) : (
        <Cover
          of={{ name, album: albums?.get(id) ?? null, ...(artist !== null && { artist: { name: artist } }) }}
          className="size-10"
        />
      )}
      <div className="min-w-0">
        <a
          href={withBasePath(`/${kind}/${id}`)}
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
      <span className="min-w-18 text-right text-sm text-muted-foreground tabular-nums">
        <span aria-hidden>
          {isShared ? `${formatNumber(mine)} : ${formatNumber(theirs)}` : formatNumber(mine + theirs)}
        </span>
        <span className="sr-only">
          {isShared
            ? `${formatCount(mine, 'play')} by you, ${formatNumber(theirs)} by them`
            : formatCount(mine + theirs, 'play')}
        </span>
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
