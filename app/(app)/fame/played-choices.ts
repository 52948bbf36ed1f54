import type { HallOfFameKind } from '@/lib/hall-of-fame/hall-of-fame'
import { topItems } from '@/lib/stats/top-items'
import type { Viewer } from '@/lib/viewer'
import type { FameChoice } from './fame-list'

type Asked = { kind: HallOfFameKind; limit: number }

/** Items that the viewer has played and can choose for the hall of fame, most played first. */
export async function playedChoices(viewer: Viewer, { kind, limit }: Asked): Promise<FameChoice[]> {
  const { items } = await topItems(viewer, {
    type: `${kind}s`,
    period: { from: null, to: null },
    pageSize: limit,
  })
  return items.map(({ id, name, artist, album, plays }) => ({
    id,
    name,
    artist: artist?.name ?? null,
    album: album?.name ?? null,
    plays,
  }))
}
