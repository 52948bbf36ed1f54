import { cron } from 'inngest'
import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { inngest } from '../inngest-client'
import { startCron } from './cron'
import { functionConfigs, createHandler } from './handler'
import { openQueue } from './queue'

const atOnce = <T>(open: () => Promise<T>) => Promise.all(Array.from({ length: 4 }, open))

test('processes that start at the same time on a new database all come up', async () => {
  const nightly = inngest.createFunction({ id: 'at-once', triggers: [cron('0 3 * * *')] }, () => null)
  const configs = await functionConfigs(createHandler(inngest, [nightly]))
  for (let round = 0; round < 3; round++) {
    await pool.query('drop schema if exists pgboss cascade')
    const queues = await atOnce(openQueue)
    const closings = await atOnce(() => startCron(configs))
    const { rows } = await pool.query<{ name: string }>('select name from pgboss.schedule')
    expect(rows).toEqual([{ name: 'cron.musicmuse-at-once.0' }])
    await Promise.all([...queues.map((queue) => queue.stop({ graceful: false })), ...closings.map((close) => close())])
  }
})
