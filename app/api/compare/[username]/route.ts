import { z } from 'zod'
import { route } from '@/lib/http/route'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { findPersonSharing } from '@/lib/people/find-person'
import { compareListeners } from '@/lib/people/compare-listeners'
import { obscurity } from '@/lib/stats/obscurity'
import { PeriodParams } from '@/lib/time/period'
import { serializePeriod } from '@/lib/time/serialize-period'
import { Comparison } from './schema'

/** The caller is the first of each pair, the other person the second; life events are the caller's own. */
export const GET = route(
  {
    summary: 'Compares the caller with another person, over any period',
    params: z.object({ username: z.string().max(100) }),
    query: z.strictObject(PeriodParams.shape),
    response: Comparison,
    errors: ['not_found'],
    example: { params: { username: 'alice' }, query: { time_range: 'this_year' } },
  },
  async ({ username, ...params }, viewer) => {
    const person = await findPersonSharing(viewer.userId, username, 'comparison')
    const period = await resolvePeriodWithEvents(viewer, params)
    const [comparison, mine, theirs] = await Promise.all([
      compareListeners(viewer.userId, person.id, period),
      obscurity(viewer.userId),
      obscurity(person.id),
    ])
    return {
      username: person.username,
      time_range: serializePeriod(period),
      obscurity: [mine.score, theirs.score],
      ...comparison,
    }
  },
)
