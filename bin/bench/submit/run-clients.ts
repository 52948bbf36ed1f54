import { setTimeout as sleep } from 'node:timers/promises'
import type { MadeUpListen } from './made-up-listens'

const RETRY_MS = 250

export type Client = {
  userId: number
  submit: (listen: MadeUpListen) => Promise<number | null>
  listens: Iterator<MadeUpListen>
}
type Submitted = {
  /** What was answered with ok, also twice, by person */
  answered: Map<number, MadeUpListen[]>
  /** Milliseconds from sending to the answer */
  taken: number[]
  /** Answers other than ok, and lost connections; each was sent again */
  failures: number
}

/**
 * Each client sends `perSecond` listens for so many seconds, one after the other, each as long as it takes to be
 * answered with ok. A client that is late sends at once.
 */
export async function runClients(clients: Client[], perSecond: number, seconds: number): Promise<Submitted> {
  const result: Submitted = { answered: new Map(), taken: [], failures: 0 }
  const begun = performance.now()
  await Promise.all(
    clients.map(async ({ userId, submit, listens }, place) => {
      const answered: MadeUpListen[] = []
      result.answered.set(userId, answered)
      for (let number = 0; performance.now() - begun < seconds * 1000; number++) {
        const due = begun + ((number + place / clients.length) / perSecond) * 1000
        await sleep(Math.max(0, due - performance.now()))
        const listen: MadeUpListen = listens.next().value
        result.failures += await untilStored(() => submit(listen), result.taken)
        answered.push(listen)
      }
    }),
  )
  return result
}

/** Returns how many tries failed. Only the successful one is timed. */
async function untilStored(submit: () => Promise<number | null>, taken: number[]): Promise<number> {
  for (let failures = 0; ; failures++) {
    const sent = performance.now()
    const status = await submit()
    if (status === 200) {
      taken.push(performance.now() - sent)
      return failures
    }
    if (status !== null && status < 500) throw new Error(`A submission was refused (${status}).`)
    await sleep(RETRY_MS)
  }
}
