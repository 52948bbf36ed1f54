import type { PoolClient } from 'pg'
import type { PersonSpan } from '@/lib/history/history-lock'
import { DOUBLE_MS } from '@/lib/matching/told-twice'
import { MATCHING_REACH_MS, NEAR_MS, updateMatches } from '@/lib/matching/update-matches'
import { prepared } from '@/lib/prepared'

/** The stretch of a history that new plays in this span may change. */
export const withReach = ({ userId, from, to }: PersonSpan): PersonSpan => ({
  userId,
  from: new Date(from.getTime() - MATCHING_REACH_MS),
  to: new Date(to.getTime() + MATCHING_REACH_MS),
})

/** Matches new plays in these spans with those of other sources and of other programs, and with deleted ones. */
export async function matchSubmittedPlays(client: PoolClient, spans: PersonSpan[]): Promise<void> {
  for (const { userId, from, to } of spans)
    await updateMatches(client, { userId, from, to: new Date(to.getTime() + 1) })
}

/**
 * The people with plays of several sources, within a minute of each other or deleted, at about these times: only their new
 * plays can match others.
 * @param cluster whether the instance is distributed over several machines: then no statement can look at all of them so
 *   closely
 */
export async function toldAgain(client: PoolClient, spans: PersonSpan[], cluster: boolean): Promise<Set<number>> {
  if (spans.length === 0) return new Set()
  if (spans.length > 1 && cluster) {
    const each: Set<number>[] = []
    for (const span of spans) each.push(await toldAgain(client, [span], cluster))
    return new Set(each.flatMap((people) => [...people]))
  }
  const { rows } = await client.query<{ userId: number }>(
    prepared({
      name: 'scrobbling-told-again',
      text: question,
      values: [
        spans.map(({ userId }) => userId),
        spans.map(({ from }) => from),
        spans.map(({ to }) => to),
        DOUBLE_MS / 1000,
        NEAR_MS / 1000,
        MATCHING_REACH_MS / 1000,
      ],
    }),
  )
  return new Set(rows.map(({ userId }) => userId))
}

const seconds = (parameter: '$4' | '$5' | '$6') => `${parameter}::int * interval '1 second'`
const within = (instant: string, parameter: '$4' | '$5' | '$6') =>
  `${instant} >= s.from_at - ${seconds(parameter)} and ${instant} <= s.to_at + ${seconds(parameter)}`

// Asked for every submitted play, so each part reads a few rows of an index. An aggregate is computed person by person;
// `exists` would read everybody's history for a join.
const question = `
  select s.user_id as "userId" from unnest($1::int[], $2::timestamptz[], $3::timestamptz[]) s(user_id, from_at, to_at)
  cross join lateral (
    select min(p.source) <> max(p.source) as is_several from listening_history p
    where p.user_id = any($1::int[]) and p.user_id = s.user_id and ${within('p.played_at', '$5')}) near
  cross join lateral (
    select min(pause) < ${seconds('$4')} as is_double from (
      select p.started_at - lag(p.started_at) over (order by p.started_at) as pause from listening_history p
      where p.user_id = any($1::int[]) and p.user_id = s.user_id and ${within('p.started_at', '$4')}) p) again
  cross join lateral (
    select count(*) > 0 as is_coarse from listening_history p
    where p.user_id = any($1::int[]) and p.user_id = s.user_id and ${within('p.played_at', '$6')} and p.precision in ('hour', 'day')) coarse
  cross join lateral (
    select count(*) > 0 as is_deleted from deleted_plays d
    where d.user_id = any($1::int[]) and d.user_id = s.user_id and ${within('d.played_at', '$6')}) gone
  where near.is_several or again.is_double or coarse.is_coarse or gone.is_deleted`
