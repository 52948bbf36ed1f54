import { Panel } from '@/app/_components/panel'
import { TopList, type TopKind } from '@/app/_components/top-list'
import type { Overview } from '@/lib/stats/overview'
import { Champion } from './champion'

const kinds = [
  { kind: 'artists', title: 'Top artists' },
  { kind: 'tracks', title: 'Top tracks' },
  { kind: 'albums', title: 'Top albums' },
] as const satisfies { kind: TopKind; title: string }[]

export function TopFives({ top, query }: { top: Overview['top']; query: string }) {
  return (
    <div className="grid gap-6 lg:grid-cols-3">
      {kinds.map(({ kind, title }) => {
        const [first, ...others] = top[kind]
        return (
          <Panel key={kind} title={title} more={{ href: `/top/${kind}${query}`, label: 'All' }}>
            {first && <Champion item={first} kind={kind} />}
            {others.length > 0 && <TopList items={others} kind={kind} most={first?.plays} />}
            {!first && <p className="text-sm text-pretty text-muted-foreground">These plays name no albums. Spotify’s “Extended streaming history” does: import it, and they are filled in.</p>}
          </Panel>
        )
      })}
    </div>
  )
}
