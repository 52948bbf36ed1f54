import { eventType } from 'inngest'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { inngest } from '@/inngest/inngest-client'

export const crashRequested = eventType('test/crash', { schema: z.object({ key: z.string(), n: z.number() }) })
export const STEPS = 10

/** Ten steps that each record an idempotent mark, and when which process ran the step. */
export const crashFunction = inngest.createFunction(
  { id: 'crash', triggers: [crashRequested], concurrency: { key: 'event.data.key', limit: 1 } },
  async ({ event, step }) => {
    const run = `${event.data.key}${event.data.n}`
    for (let n = 0; n < STEPS; n++) await step.run(`step ${n}`, () => mark(run, n))
    return run
  },
)

async function mark(run: string, n: number) {
  const { rows } = await pool.query<{ id: number }>(
    'insert into executions (run, step, pid) values ($1, $2, $3) returning id',
    [run, n, process.pid],
  )
  await new Promise((resolve) => setTimeout(resolve, 40))
  await pool.query('insert into marks (run, step) values ($1, $2) on conflict do nothing', [run, n])
  await pool.query('update executions set ended_at = clock_timestamp() where id = $1', [rows[0]?.id])
  return n
}
