import type { PoolClient } from 'pg'
import { isCluster } from '@/lib/cluster/is-cluster'
import { bumpHistoryVersion, bumpHistoryVersions } from '@/lib/history/bump-history-version'
import { followComputedRules } from '@/lib/history/follow-rules'
import { tryLockMonths, type PersonSpan } from '@/lib/history/history-lock'
import { lockForPlays, peopleWithRules } from '@/lib/history/lock-for-plays'
import { withConnection } from '@/lib/in-transaction'
import { announceChange } from '@/lib/live/live-changes'
import { sendTogether } from '@/lib/send-together'
import { catalogNames } from './catalog-names'
import { cataloguedPlays, claimPlays, insertPlays } from './insert-plays'
import { matchSubmittedPlays, toldAgain, withReach } from './match-submitted-plays'
import type { PersonalPlay } from './submitted-play'

/**
 * Stores plays of several people in one transaction, and returns how many are new, by person. Without `waits`, it
 * leaves out people whose history another transaction is changing, such as an import, and people with rules of their
 * own, whose whole history has to be locked.
 */
export async function saveTogether(plays: PersonalPlay[], { waits }: { waits: boolean }): Promise<Map<number, number>> {
  const catalogued = cataloguedPlays(plays, await catalogNames(plays))
  const spans = spansOf(plays)
  const cluster = await isCluster()
  const saved = await withConnection(async (client) => {
    const reach = spans.map(withReach)
    const [, { locked, ruled }] = await sendTogether(client, () => [client.query('begin'), lock(client, reach, waits)])
    const { added, again } = await insertAndLookAround(client, catalogued, {
      spans,
      locked,
      takesRuled: waits,
      cluster,
    })
    const saved = waits ? locked : await withoutRules(client, locked, added)
    if (sum(added) < plays.length) await claimPlays(client, catalogued, saved)
    await matchSubmittedPlays(
      client,
      spans.filter(({ userId }) => added.has(userId) && again.has(userId)),
    )
    for (const span of reach) if (ruled.has(span.userId)) await followComputedRules(client, span.userId, span)
    await sendTogether(client, () => [...bumpVersions(client, [...added.keys()], cluster), client.query('commit')])
    return new Map(saved.map((userId) => [userId, added.get(userId) ?? 0]))
  })
  for (const [userId, added] of saved) if (added > 0) announceChange(userId)
  return saved
}

type Inserting = { spans: PersonSpan[]; locked: number[]; takesRuled: boolean; cluster: boolean }

/** How many plays are new, by person, and whose new plays may match others. */
async function insertAndLookAround(client: PoolClient, plays: string, inserting: Inserting) {
  const { spans, locked, takesRuled, cluster } = inserting
  const insert = () => insertPlays(client, plays, { userIds: locked, takesRuled, cluster })
  const spansOfThem = (people: Set<number>) => spans.filter(({ userId }) => people.has(userId))
  if (cluster) {
    const added = await insert()
    return { added, again: await toldAgain(client, spansOfThem(new Set(added.keys())), cluster) }
  }
  const [added, again] = await sendTogether(client, () => [
    insert(),
    toldAgain(client, spansOfThem(new Set(locked)), cluster),
  ])
  return { added, again }
}

/** The people whose plays are locked, and with `waits` those of them who have rules. */
async function lock(client: PoolClient, spans: PersonSpan[], waits: boolean) {
  const ruled = new Set<number>()
  if (!waits) return { locked: await tryLockMonths(client, spans), ruled }
  for (const span of spans) if (await lockForPlays(client, span)) ruled.add(span.userId)
  return { locked: spans.map(({ userId }) => userId), ruled }
}

/** Those without rules of their own: whose plays were inserted, or were there already. */
async function withoutRules(client: PoolClient, userIds: number[], added: Map<number, number>): Promise<number[]> {
  const unclear = userIds.filter((userId) => !added.has(userId))
  const ruled = unclear.length > 0 ? await peopleWithRules(client, unclear) : new Set<number>()
  return userIds.filter((userId) => !ruled.has(userId))
}

/** In a cluster, one statement for several people would first copy rows to their machines. */
function bumpVersions(client: PoolClient, userIds: number[], cluster: boolean): Promise<void>[] {
  const ordered = userIds.toSorted((a, b) => a - b)
  if (cluster) return ordered.map((userId) => bumpHistoryVersion(client, userId))
  return userIds.length > 0 ? [bumpHistoryVersions(client, ordered)] : []
}

const sum = (counts: Map<number, number>) => [...counts.values()].reduce((total, count) => total + count, 0)

/** From each person's first play to their last. */
function spansOf(plays: PersonalPlay[]): PersonSpan[] {
  const spans = new Map<number, PersonSpan>()
  for (const { userId, startedAt, msPlayed, endedAt } of plays) {
    const [from, to] = [new Date(startedAt), new Date(endedAt ?? startedAt + (msPlayed ?? 0))]
    const span = spans.get(userId) ?? { userId, from, to }
    spans.set(userId, { userId, from: from < span.from ? from : span.from, to: to > span.to ? to : span.to })
  }
  return [...spans.values()]
}
