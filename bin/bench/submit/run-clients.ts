import { setTimeout as sleep } from 'node:timers/promises'

const RETRY_MS = 250

/** What one person's program sends, in order. `send` resolves with the HTTP status, or null if the connection failed. */
export type Client<T> = { userId: number; send: (item: T) => Promise<number | null>; items: Iterator<T> }
export type Sent<T> = {
  /** What was answered with ok, also twice, by person */
  answered: Map<number, T[]>
  /** Milliseconds from sending to the answer */
  taken: number[]
  /** Answers other than ok, and lost connections; each was sent again */
  failures: number
}

/**
 * Each client sends `perSecond` items for so many seconds, one after the other, each as long as it takes to be
 * answered with ok. A client that is late sends at once.
 */
export async function runClients<T>(clients: Client<T>[], perSecond: number, seconds: number): Promise<Sent<T>> {
  const result: Sent<T> = { answered: new Map(), taken: [], failures: 0 }
  const begun = performance.now()
  await Promise.all(
    clients.map(async ({ userId, send, items }, place) => {
      const answered: T[] = []
      result.answered.set(userId, answered)
      for (let number = 0; performance.now() - begun < seconds * 1000; number++) {
        const due = begun + ((number + place / clients.length) / perSecond) * 1000
        await sleep(Math.max(0, due - performance.now()))
        const next = items.next()
        if (next.done) return
        result.failures += await untilStored(() => send(next.value), result.taken)
        answered.push(next.value)
      }
    }),
  )
  return result
}

/** Several runs of the same clients as one. */
export function together<T>(runs: Sent<T>[]): Sent<T> {
  const answered = new Map<number, T[]>()
  for (const run of runs)
    for (const [userId, items] of run.answered) answered.set(userId, [...(answered.get(userId) ?? []), ...items])
  return {
    answered,
    taken: runs.flatMap(({ taken }) => taken),
    failures: runs.reduce((sum, { failures }) => sum + failures, 0),
  }
}

/** Returns how many tries failed. Only the successful one is timed. */
async function untilStored(send: () => Promise<number | null>, taken: number[]): Promise<number> {
  for (let failures = 0; ; failures++) {
    const sent = performance.now()
    const status = await send()
    if (status === 200) {
      taken.push(performance.now() - sent)
      return failures
    }
    if (status !== null && status < 500) throw new Error(`A submission was refused (${status}).`)
    await sleep(RETRY_MS)
  }
}
