import { cn } from '@/app/_ui/cn'
import { AlbumsNotInFiles } from '@/app/_components/albums-not-in-files'
import { Panel } from '@/app/_components/panel'
import { TopList, type TopKind } from '@/app/_components/top-list'
import type { Overview } from '@/lib/stats/overview'
import { NumberOne } from './number-one'

const kinds = [
  { kind: 'artists', title: 'Top artists' },
  { kind: 'tracks', title: 'Top tracks' },
  { kind: 'albums', title: 'Top albums' },
] as const satisfies { kind: TopKind; title: string }[]

export function TopFives({ top, query }: { top: Overview['top']; query: string }) {
  const namesAlbums = top.albums.length > 0
  return (
    <div className={cn('grid gap-6', namesAlbums ? 'xl:grid-cols-3' : 'xl:grid-cols-2')}>
      {kinds
        .filter(({ kind }) => top[kind].length > 0)
        .map(({ kind, title }) => {
          const [first, ...others] = top[kind]
          return (
            <Panel key={kind} title={title} more={{ href: `/top/${kind}${query}`, label: 'All' }}>
              <div className="grid items-center gap-4 sm:max-xl:grid-cols-2 sm:max-xl:gap-6">
                {first && <NumberOne item={first} kind={kind} />}
                {others.length > 0 && <TopList items={others} kind={kind} most={first?.plays} />}
              </div>
            </Panel>
          )
        })}
      {!namesAlbums && top.artists.length > 0 && (
        <p className="text-sm text-pretty text-muted-foreground xl:col-span-2">
          <AlbumsNotInFiles />
        </p>
      )}
    </div>
  )
}
