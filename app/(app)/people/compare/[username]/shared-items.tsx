import { Panel } from '@/app/_components/panel'
import { formatNumber } from '@/lib/format/number'
import type { Comparison } from '@/lib/people/compare'

type Items = Comparison['artists']
type Props = { title: 'Artists' | 'Tracks'; kind: 'artists' | 'tracks'; items: Items; name: string }

export function SharedItems({ title, kind, items, name }: Props) {
  return (
    <div className="grid gap-6 lg:grid-cols-3">
      <List title={`${title} you share`} items={items.shared} none={`You share no ${kind} in this period.`} />
      <List title={`${title} only you play`} items={items.first_alone} none="None." />
      <List title={`${title} only ${name} plays`} items={items.second_alone} none="None." />
    </div>
  )
}

function List({ title, items, none }: { title: string; items: Items['shared']; none: string }) {
  return (
    <Panel title={title}>
      {items.length === 0 ? (
        <p className="text-sm text-muted-foreground">{none}</p>
      ) : (
        <ol className="space-y-2.5 text-sm">
          {items.map(({ id, name, artist, plays: [mine, theirs] }) => (
            <li key={id} className="flex min-w-0 items-baseline justify-between gap-3">
              <span className="one-line" title={artist ? `${name} — ${artist}` : name}><bdi className="font-medium">{name}</bdi>{artist && <span className="text-muted-foreground"> — <bdi>{artist}</bdi></span>}</span>
              <span className="shrink-0 text-muted-foreground tabular-nums">{mine > 0 && theirs > 0 ? `${formatNumber(mine)} : ${formatNumber(theirs)}` : formatNumber(mine + theirs)}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
