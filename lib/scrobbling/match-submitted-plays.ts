import type { PoolClient } from 'pg'
import type { PersonSpan } from '@/lib/history/history-lock'
import { MATCHING_REACH_MS, updateMatches } from '@/lib/matching/update-matches'

/** The stretch of a history that new plays in this span may change. */
export const withReach = ({ userId, from, to }: PersonSpan): PersonSpan => ({
  userId,
  from: new Date(from.getTime() - MATCHING_REACH_MS),
  to: new Date(to.getTime() + MATCHING_REACH_MS),
})

/** Matches new plays in these spans with those of other sources. */
export async function matchSubmittedPlays(client: PoolClient, spans: PersonSpan[]): Promise<void> {
  const severalSources = await withSeveralSources(client, spans)
  for (const { userId, from, to } of spans)
    if (severalSources.has(userId)) await updateMatches(client, { userId, from, to: new Date(to.getTime() + 1) })
}

/** The people with plays of more than one source at about these times. */
async function withSeveralSources(client: PoolClient, spans: PersonSpan[]): Promise<Set<number>> {
  if (spans.length === 0) return new Set()
  const reach = spans.map(withReach)
  const { rows } = await client.query<{ userId: number }>({
    name: 'scrobbling-several-sources',
    text: severalSources,
    values: [reach.map(({ userId }) => userId), reach.map(({ from }) => from), reach.map(({ to }) => to)],
  })
  return new Set(rows.map(({ userId }) => userId))
}

// An aggregate is computed person by person; `exists` would read everybody's history for a join.
const severalSources = `
  select s.user_id as "userId" from unnest($1::int[], $2::timestamptz[], $3::timestamptz[]) s(user_id, from_at, to_at)
  cross join lateral (
    select min(p.source) <> max(p.source) as is_several from listening_history p
    where p.user_id = s.user_id and p.played_at >= s.from_at and p.played_at < s.to_at) near
  where near.is_several`
