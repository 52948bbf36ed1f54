import { Panel } from '@/app/_components/panel'
import { TopList, type TopKind } from '@/app/_components/top-list'
import type { Profile } from '@/lib/people/profile'

type RecentTops = NonNullable<Profile['recent']>

export function ProfileRecentTops({ recent }: { recent: RecentTops }) {
  return (
    <div className="grid gap-6 lg:grid-cols-3">
      <Top title="Recent top artists" kind="artists" items={recent.artists} />
      <Top title="Recent top albums" kind="albums" items={recent.albums} />
      <Top title="Recent top tracks" kind="tracks" items={recent.tracks} />
    </div>
  )
}

function Top({ title, kind, items }: { title: string; kind: TopKind; items: RecentTops['tracks'] }) {
  if (items.length === 0) return null
  return (
    <Panel title={title} summary="The last 30 days.">
      <TopList kind={kind} items={items.map(({ ms_played: msPlayed, ...item }) => ({ ...item, msPlayed }))} />
    </Panel>
  )
}
