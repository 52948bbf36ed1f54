import type { PoolClient } from 'pg'
import type { PersonSpan } from '@/lib/history/history-lock'
import { playStart } from '@/lib/history/play-start'
import { DOUBLE_MS } from '@/lib/matching/told-twice'
import { MATCHING_REACH_MS, updateMatches } from '@/lib/matching/update-matches'

/** The stretch of a history that new plays in this span may change. */
export const withReach = ({ userId, from, to }: PersonSpan): PersonSpan => ({
  userId,
  from: new Date(from.getTime() - MATCHING_REACH_MS),
  to: new Date(to.getTime() + MATCHING_REACH_MS),
})

/** Matches new plays in these spans with those of other sources and of other programs, and with deleted ones. */
export async function matchSubmittedPlays(client: PoolClient, spans: PersonSpan[]): Promise<void> {
  const toldAgain = await mayTellAgain(client, spans)
  for (const { userId, from, to } of spans)
    if (toldAgain.has(userId)) await updateMatches(client, { userId, from, to: new Date(to.getTime() + 1) })
}

/** The people with plays of several sources, within a minute of each other or deleted, at about these times. */
async function mayTellAgain(client: PoolClient, spans: PersonSpan[]): Promise<Set<number>> {
  if (spans.length === 0) return new Set()
  const reach = spans.map(withReach)
  const { rows } = await client.query<{ userId: number }>({
    name: 'scrobbling-told-again',
    text: toldAgain,
    values: [reach.map(({ userId }) => userId), reach.map(({ from }) => from), reach.map(({ to }) => to), DOUBLE_MS],
  })
  return new Set(rows.map(({ userId }) => userId))
}

// An aggregate is computed person by person; `exists` would read everybody's history for a join.
const toldAgain = `
  select s.user_id as "userId" from unnest($1::int[], $2::timestamptz[], $3::timestamptz[]) s(user_id, from_at, to_at)
  cross join lateral (
    select min(source) <> max(source) or min(pause) < $4::int * interval '1 millisecond' as is_told_again
    from (
      select p.source, ${playStart} - lag(${playStart}) over (order by ${playStart}) as pause from listening_history p
      where p.user_id = s.user_id and p.played_at >= s.from_at and p.played_at < s.to_at) p) near
  where near.is_told_again or exists (
    select from deleted_plays d where d.user_id = s.user_id and d.played_at >= s.from_at and d.played_at < s.to_at)`
