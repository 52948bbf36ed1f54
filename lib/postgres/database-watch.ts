import { EventEmitter, once } from 'node:events'
import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const TIMEOUT_MS = 3000
const INTERVAL_MS = 1000
const RETRY_MS = 500
/** To read an answer that is there already. */
const GRACE_MS = 100

type Asked = { name: string; question: string }

/**
 * Asks the database every second, on a connection of its own, whether it is there. A server that refuses connections,
 * closes them or does not answer within three seconds is away; `away` is emitted when that begins, and `answer` with the rows
 * of each answer.
 */
export class DatabaseWatch extends EventEmitter<{ away: []; answer: [rows: unknown[]] }> {
  isAway = false
  private readonly stopped = new AbortController()

  constructor(
    private readonly connectionString: string,
    private readonly asked: Asked = { name: 'database', question: 'select 1' },
  ) {
    super()
    void this.watch()
  }

  stop() {
    this.stopped.abort()
  }

  private async watch() {
    while (!this.stopped.signal.aborted) {
      await this.askUntilLost().catch((error: unknown) => {
        if (this.stopped.signal.aborted) return
        if (this.isAway) return
        console.error(`The ${this.asked.name} is away:`, error instanceof Error ? error.message : error)
        this.isAway = true
        this.emit('away')
      })
      await sleep(RETRY_MS, undefined, { ref: false })
    }
  }

  private async askUntilLost() {
    const client = new pg.Client({
      connectionString: this.connectionString,
      connectionTimeoutMillis: TIMEOUT_MS,
      stream: () => new Socket().unref(), // watching keeps no process alive
    })
    const lost = once(client, 'error').then(([error]) => Promise.reject(error))
    lost.catch(() => {}) // also when no `race` below waits for it
    try {
      await client.connect()
      while (!this.stopped.signal.aborted) {
        const rows = await answerOf(client, this.asked.question)
        if (this.isAway) console.warn(`The ${this.asked.name} is back.`)
        this.isAway = false
        this.emit('answer', rows)
        await Promise.race([sleep(INTERVAL_MS, undefined, { ref: false }), lost])
      }
    } finally {
      void client.end().catch(() => {}) // a server that hangs does not answer this either
    }
  }
}

async function answerOf(client: pg.Client, question: string): Promise<unknown[]> {
  let rows: unknown[] | undefined
  const answer = client.query<Record<string, unknown>>(question).then((result) => (rows = result.rows))
  answer.catch(() => {}) // also when nothing below waits for it any more
  await Promise.race([answer, sleep(TIMEOUT_MS, undefined, { ref: false })])
  // After this process was suspended or busy, the timer fires before the answer is read.
  if (!rows) await Promise.race([answer, sleep(GRACE_MS)])
  if (!rows) throw new Error(`no answer within ${TIMEOUT_MS / 1000} seconds`)
  return rows
}
