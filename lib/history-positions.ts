/*
 * How a read decides whether a replica knows a person's current history: each version of a history is noted with the position of
 * the primary's write-ahead log at which it was first seen. A replica that has replayed the log up to there has that
 * version. Positions are bytes from the beginning of the log.
 */

type Seen = { version: number; position: bigint }

const MAX_PEOPLE = 50_000
// Next loads this module once for each bundle; all of them share what was seen.
const shared = globalThis as { musicmuseHistories?: { people: Map<number, Seen>; newest: bigint } }
const seen = () => (shared.musicmuseHistories ??= { people: new Map(), newest: 0n })

/** Notes a version that was read together with the current position of the log, which lies after its commit. */
export function noteHistory(userId: number, version: number, position: bigint): void {
  const histories = seen()
  if (position > histories.newest) histories.newest = position
  const known = histories.people.get(userId)
  if (known && known.version >= version) return // an answer that was overtaken says nothing new
  histories.people.delete(userId) // so that those who changed last stay
  histories.people.set(userId, { version, position })
  const [oldest] = histories.people.keys()
  if (oldest !== undefined && histories.people.size > MAX_PEOPLE) histories.people.delete(oldest)
}

/** Where the log has all of the person's history; undefined if nobody has asked for its version yet. */
export const historyPosition = (userId: number): bigint | undefined => seen().people.get(userId)?.position

/** The last position of the primary that this process has heard of. */
export const newestPosition = (): bigint => seen().newest
