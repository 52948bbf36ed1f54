import { expect, test } from 'vitest'
import { withConnection } from '@/lib/in-transaction'
import { sendTogether } from '@/lib/send-together'

const sum = 'select coalesce(sum(n), 0)::int as sum from kept_numbers'

test('statements sent together run in their order, each with its own result', async () => {
  await withConnection(async (client) => {
    await client.query('create temporary table kept_numbers (n int)')
    const [, first, , second] = await sendTogether(client, () => [
      client.query('begin'),
      client.query(sum),
      client.query('insert into kept_numbers values ($1), ($2)', [3, 4]),
      client.query<{ sum: number }>(sum),
      client.query('rollback'),
    ])
    expect(first.rows).toEqual([{ sum: 0 }])
    expect(second.rows).toEqual([{ sum: 7 }])
    expect((await client.query(sum)).rows).toEqual([{ sum: 0 }])
    await client.query('drop table kept_numbers')
  })
})

test('the first error is thrown once all are answered, a commit after it keeps nothing, and the connection works', async () => {
  await withConnection(async (client) => {
    await client.query('create temporary table kept_numbers (n int)')
    const failing = sendTogether(client, () => [
      client.query('begin'),
      client.query('insert into kept_numbers values (1)'),
      client.query('select 1 / 0'),
      client.query('commit'),
    ])
    await expect(failing).rejects.toThrow('division by zero')
    expect((await client.query(sum)).rows).toEqual([{ sum: 0 }])
    await client.query('drop table kept_numbers')
  })
})
