import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { inngest } from './inngest-client'
import { startRunner } from './embedded/embedded-runner'
import { rulesChanged } from './events'
import { functions } from './index'

test('every function registers, and a sent event runs one to its end', async () => {
  const listener = await createListener()
  await addPlays(listener, [{ at: '2024-02-29T23:30:00Z' }])
  const runner = await startRunner(inngest, functions)
  await pool.query(`update user_settings set time_zone = 'Asia/Tokyo' where user_id = $1`, [listener.userId])
  await inngest.send(rulesChanged.create({ userId: listener.userId }))
  const isDone = async () =>
    (
      await pool.query(`select from user_settings where user_id = $1 and computed_time_zone = 'Asia/Tokyo'`, [
        listener.userId,
      ])
    ).rows.length > 0
  for (let waited = 0; !(await isDone()) && waited < 100; waited++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  const { rows } = await pool.query<{ date: string }>('select local_date::text as date from listening_history')
  expect(rows).toEqual([{ date: '2024-03-01' }])
  await runner.stop()
})

test('sending an event whose data does not match its schema throws', async () => {
  await expect(inngest.send({ ...rulesChanged.create({ userId: -1 }) })).rejects.toThrow('userId')
})
