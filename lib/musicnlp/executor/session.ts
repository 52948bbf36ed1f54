import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { isoInstant, side, type RunInput, type Runner } from './runner'
import { dayNumber, isoDay } from './civil-days'
import { rounded } from './item-queries'
import { extentOf, within, withinAnyTime } from './scope'

const sql = Prisma.sql

/** A longer pause, from the end of one play to the beginning of the next, begins a new session. */
export const SESSION_GAP_MINUTES = 30

const Session = z.object({
  started_at: z.date(),
  ended_at: z.date(),
  plays: z.number(),
  ms_played: z.number(),
  total: z.number(),
  mean_ms: z.number(),
  mean_plays: z.number(),
  median_plays: z.number(),
  median_ms: z.number(),
})

/**
 * Sessions: plays with at most 30 minutes of silence between them, at least one of them counted. One belongs to
 * where its first play lies. The longest by time, how many there were, and how long they were on average; `value` is the
 * number of them where plays are asked for ("how many sessions"), else the longest.
 */
export const session: Runner = async (input) => {
  const isOfPlays = input.question.kind === 'session_plays'
  const isCount = input.question.metric === 'plays' && !isOfPlays
  const isMedian = input.question.statistic === 'median'
  const [longest] = await input.reader.rows(Session, {
    with: sql`
      marked as (
      select p.*, coalesce(
        p.played_at - coalesce(p.ms_played, 0) * interval '1 millisecond'
          - lag(p.played_at) over sequence > make_interval(mins => ${SESSION_GAP_MINUTES}::int),
        true) as is_first
      from plays p where ${withinAnyTime(input.question)} and ${nearTime(input)} window sequence as (order by p.played_at, p.id)),
    numbered as (select m.*, count(*) filter (where m.is_first) over (order by m.played_at, m.id) as session from marked m),
    s as (
      select p.session,
        min(p.played_at - coalesce(p.ms_played, 0) * interval '1 millisecond') as started_at, max(p.played_at) as ended_at,
        (count(*) filter (where ${isCounted}))::int as plays, coalesce(sum(p.ms_played), 0)::float8 as ms_played,
        bool_or(p.is_first and ${within({ ...input.question, names: [], exclude: [], filters: {} })}) as is_asked
      from numbered p group by 1 having count(*) filter (where ${isCounted}) > 0)`,
    select: sql`
    select s.started_at, s.ended_at, s.plays, s.ms_played,
      count(*) over ()::int as total, (avg(s.ms_played) over ())::float8 as mean_ms,
      (avg(s.plays) over ())::float8 as mean_plays,
      (select percentile_cont(0.5) within group (order by m.ms_played) from s m where m.is_asked)::float8 as median_ms,
      (select percentile_cont(0.5) within group (order by m.plays) from s m where m.is_asked)::float8 as median_plays
    from s where s.is_asked order by s.ms_played desc, s.plays desc, s.started_at limit 1`,
  })
  if (!longest)
    return {
      kind: 'number',
      value: isCount ? 0 : null,
      unit: isOfPlays ? 'plays' : isCount ? 'sessions' : 'ms',
      at: null,
      sides: [side('sessions', 0, 'sessions')],
    }
  return {
    kind: 'number',
    value: isCount
      ? longest.total
      : isOfPlays
        ? rounded(isMedian ? longest.median_plays : longest.mean_plays)
        : input.question.kind === 'session_average'
          ? Math.round(isMedian ? longest.median_ms : longest.mean_ms)
          : longest.ms_played,
    unit: isOfPlays ? 'plays' : isCount ? 'sessions' : 'ms',
    at: isoInstant(longest.started_at),
    sides: [
      side('longest', longest.ms_played, 'ms', { at: isoInstant(longest.started_at), plays: longest.plays }),
      side('until', null, 'ms', { at: isoInstant(longest.ended_at) }),
      side('sessions', longest.total, 'sessions'),
      side('on average', Math.round(longest.mean_ms), 'ms'),
      ...(isMedian ? [side('median', Math.round(longest.median_ms), 'ms')] : []),
    ],
  }
}

/** With closed dates only the plays around them: a session that began inside is over a week later at most. */
function nearTime({
  question: {
    time: { ranges },
  },
}: RunInput): Prisma.Sql {
  const { from, to } = extentOf(ranges)
  const bounds = [
    ...(from
      ? [
          sql`p.local_date >= ${isoDay(dayNumber(from) - 3)}::date and p.played_at >= ${isoDay(dayNumber(from) - 5)}::date`,
        ]
      : []),
    ...(to
      ? [sql`p.local_date < ${isoDay(dayNumber(to) + 7)}::date and p.played_at < ${isoDay(dayNumber(to) + 9)}::date`]
      : []),
  ]
  return bounds.length > 0 ? Prisma.join(bounds, ' and ') : sql`true`
}
