import { z } from 'zod'
import { route } from '@/lib/http/route'
import { periodOf } from '@/lib/events/resolve-period-with-events'
import { overview } from '@/lib/stats/overview'
import { shownItem } from '@/lib/stats/serialize-top-item'
import { shownPlay } from '@/lib/stats/serialize-play'
import { shownTotals } from '@/lib/stats/serialize-totals'
import { PeriodParams } from '@/lib/time/period'
import { shownPeriod } from '@/lib/time/serialize-period'
import { Overview } from './schema'

export const GET = route(
  {
    summary: 'Totals, streaks, calendar, hours and tops of a period',
    query: z.strictObject(PeriodParams.shape),
    response: Overview,
    example: { query: { time_range: 'last_30_days' } },
  },
  async (params, viewer) => {
    const seen = await overview(viewer, await periodOf(viewer, params))
    return {
      time_range: shownPeriod(seen.period),
      totals: shownTotals(seen.totals),
      previous: seen.previous && {
        time_range: shownPeriod(seen.previous.period),
        totals: shownTotals(seen.previous.totals),
      },
      streaks: seen.streaks,
      calendar: seen.calendar.map(({ date, plays, msPlayed }) => ({ date, plays, ms_played: msPlayed })),
      clock: seen.clock.map(({ weekday, hour, plays, msPlayed }) => ({ weekday, hour, plays, ms_played: msPlayed })),
      top: {
        tracks: seen.top.tracks.map(shownItem),
        albums: seen.top.albums.map(shownItem),
        artists: seen.top.artists.map(shownItem),
      },
      recent: seen.recent.map(shownPlay),
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
