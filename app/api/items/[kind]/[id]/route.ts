import { z } from 'zod'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { itemKinds } from '@/lib/stats/item-kind'
import { itemPage } from '@/lib/stats/item-page'
import { serializeTopItem } from '@/lib/stats/serialize-top-item'
import { isoUtc } from '@/lib/time/instant'
import { PeriodParams } from '@/lib/time/period'
import { serializePeriod } from '@/lib/time/serialize-period'
import { Item } from './schema'

export const GET = route(
  {
    summary: 'One track, album or artist with the caller’s own figures',
    params: z.object({ kind: z.enum(itemKinds), id: Id }),
    query: z.strictObject(PeriodParams.shape),
    response: Item,
    errors: ['not_found'],
    example: { params: { kind: 'artists', id: 3 }, query: { time_range: 'year_2022' } },
  },
  async ({ kind, id, ...params }, viewer) => {
    const period = await resolvePeriodWithEvents(viewer, params)
    const { item, figures, series, clock, topTracks, topAlbums, everyone } = await itemPage(viewer, {
      type: kind,
      id,
      period,
    })
    return {
      type: kind,
      time_range: serializePeriod(period),
      id: item.id,
      name: item.name,
      ...(item.artist && { artist: item.artist }),
      merged_into: item.mergedInto,
      image_url: null,
      figures: figures && {
        plays: figures.plays,
        ms_played: figures.msPlayed,
        plays_without_length: figures.playsWithoutLength,
        rank: figures.rank,
        days: figures.days,
        skips: figures.skips,
        skip_rate: figures.skipRate,
        first_played_at: figures.firstPlayedAt && isoUtc(figures.firstPlayedAt),
        last_played_at: figures.lastPlayedAt && isoUtc(figures.lastPlayedAt),
      },
      by_month: series.buckets.map((month, index) => ({
        month: month.slice(0, 7),
        plays: series.lines[0]?.values[index] ?? 0,
      })),
      clock: clock.map(({ weekday, hour, plays, msPlayed }) => ({ weekday, hour, plays, ms_played: msPlayed })),
      top_tracks: topTracks.map(serializeTopItem),
      top_albums: topAlbums.map(serializeTopItem),
      everyone: everyone && { listeners: everyone.listeners, plays: everyone.plays, ms_played: everyone.msPlayed },
    }
  },
)
