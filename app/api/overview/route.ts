import { z } from 'zod'
import { route } from '@/lib/http/route'
import { isAboutOwnHistory } from '@/lib/stats/is-about-own-history'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { overview } from '@/lib/stats/overview'
import { serializeTopItem } from '@/lib/stats/serialize-top-item'
import { serializePlay } from '@/lib/stats/serialize-play'
import { serializeTotals } from '@/lib/stats/serialize-totals'
import { PeriodParams } from '@/lib/time/period'
import { serializePeriod } from '@/lib/time/serialize-period'
import { Overview } from './schema'

export const GET = route(
  {
    summary: 'Totals, streaks, calendar, hours and tops of a period',
    query: z.strictObject(PeriodParams.shape),
    response: Overview,
    isKept: isAboutOwnHistory,
    example: { query: { time_range: 'last_30_days' } },
  },
  async (params, viewer) => {
    const seen = await overview(viewer, await resolvePeriodWithEvents(viewer, params))
    return {
      time_range: serializePeriod(seen.period),
      totals: serializeTotals(seen.totals),
      plays_without_length: seen.playsWithoutLength,
      previous: seen.previous && {
        time_range: serializePeriod(seen.previous.period),
        totals: serializeTotals(seen.previous.totals),
        is_comparable: seen.previous.isComparable,
      },
      streaks: seen.streaks,
      calendar: seen.calendar.map(({ date, plays, msPlayed }) => ({ date, plays, ms_played: msPlayed })),
      clock: seen.clock.map(({ weekday, hour, plays, msPlayed }) => ({ weekday, hour, plays, ms_played: msPlayed })),
      top: {
        tracks: seen.top.tracks.map(serializeTopItem),
        albums: seen.top.albums.map(serializeTopItem),
        artists: seen.top.artists.map(serializeTopItem),
      },
      recent: seen.recent.map(serializePlay),
      on_this_day: seen.onThisDay.map(({ date, plays, trackPlays, track, artist }) => ({
        date,
        plays,
        track,
        artist,
        track_plays: trackPlays,
      })),
    }
  },
)
