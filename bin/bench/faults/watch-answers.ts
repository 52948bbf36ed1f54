import { setTimeout as sleep } from 'node:timers/promises'

type Answer = { at: number; ms: number; status: number | 'none'; hasRetryAfter: boolean }
export type Seen = { statuses: string; slowestSeconds: number; recoverySeconds: number | null; wrong: number }

const PATHS = ['/api/overview', '/api/top_items?type=artists', '/api/patterns', '/api/history']
const PAUSE_MS = 200
const PATIENCE_MS = 60_000

/**
 * Reads as so many people do, until it is stopped, which says what they got: the number of answers by status, and how long
 * after `since` (performance.now()) the last answer came that was not 200.
 */
export function watchAnswers(addresses: string[], token: string, readers: number) {
  const answers: Answer[] = []
  let isStopped = false
  const read = async (index: number) => {
    for (let turn = index; !isStopped; turn++) {
      const begun = performance.now()
      const url = `${addresses[turn % addresses.length] ?? ''}${PATHS[turn % PATHS.length] ?? ''}`
      const { status, hasRetryAfter } = await ask(url, token)
      answers.push({ at: performance.now(), ms: performance.now() - begun, status, hasRetryAfter })
      await sleep(PAUSE_MS)
    }
  }
  const running = Promise.all(Array.from({ length: readers }, (_, index) => read(index)))
  return async (since: number): Promise<Seen> => {
    isStopped = true
    await running
    return summarize(answers, since)
  }
}

async function ask(url: string, token: string): Promise<Pick<Answer, 'status' | 'hasRetryAfter'>> {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await response.arrayBuffer()
    return { status: response.status, hasRetryAfter: response.headers.has('retry-after') }
  } catch {
    return { status: 'none', hasRetryAfter: false }
  }
}

function summarize(answers: Answer[], since: number): Seen {
  const counts = new Map<string, number>()
  for (const { status, hasRetryAfter } of answers) {
    const name = `${status}${hasRetryAfter ? ' with Retry-After' : ''}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const bad = answers.filter(({ status }) => status !== 200).map(({ at }) => at)
  const lastBad = Math.max(...bad, 0)
  return {
    statuses: [...counts].map(([name, count]) => `${name} × ${count}`).join(', '),
    slowestSeconds: Math.max(...answers.map(({ ms }) => ms)) / 1000,
    recoverySeconds: bad.length === 0 ? null : Math.max(0, (lastBad - since) / 1000),
    wrong: answers.filter(({ status }) => status === 500).length,
  }
}
