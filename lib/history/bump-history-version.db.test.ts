import { expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { createPerson } from '@/lib/testing/test-person'

test("bumps one person's version with a Prisma transaction or pg client, unless rolled back", async () => {
  const [alice, bob] = [await createPerson('alice'), await createPerson('bob')]
  const read = (userId: number) =>
    db.userHistory.findUnique({ where: { userId }, select: { version: true, changedAt: true } })
  await db.$transaction((tx) => bumpHistoryVersion(tx, alice.userId))
  const before = { alice: await read(alice.userId), bob: await read(bob.userId) }
  await db.$transaction((tx) => bumpHistoryVersion(tx, alice.userId))
  const client = await pool.connect()
  await client.query('begin')
  await bumpHistoryVersion(client, alice.userId)
  await client.query('commit')
  await client.query('begin')
  await bumpHistoryVersion(client, alice.userId)
  await client.query('rollback')
  client.release()
  const after = await read(alice.userId)
  expect(after?.version).toBe((before.alice?.version ?? 0) + 2)
  expect(after?.changedAt.getTime()).toBeGreaterThan(before.alice?.changedAt.getTime() ?? Infinity)
  expect(await read(bob.userId)).toEqual(before.bob)
})
