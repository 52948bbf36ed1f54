import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Listener } from '@/lib/testing/test-listener'
import { startPrimaryAndReplica } from './testing/streaming-replica'

// The two servers must be known before lib/env is imported.
const servers = await startPrimaryAndReplica(`.data/test-replica-${process.pid}`)
const { GET: ready } = await import('@/app/api/ready/route')
const { closeDatabase, pool } = await import('@/lib/db')
const { refreshFigures } = await import('@/lib/figures/refresh-figures')
const { metrics } = await import('@/lib/metrics/metrics')
const { ask } = await import('@/lib/musicnlp/client')
const { compareListeners } = await import('@/lib/people/compare-listeners')
const { overview } = await import('@/lib/stats/overview')
const { topItems } = await import('@/lib/stats/top-items')
const { addPlays, createListener } = await import('@/lib/testing/test-listener')
const { resolvePeriod } = await import('@/lib/time/period')
const { closeReplica, replica } = await import('./replica')

let ada: Listener
let ben: Listener
/** How many plays each has; every play is a minute after the one before. */
const plays = new Map<Listener, number>()
let questions = 0
const realNow = performance.now.bind(performance)
/** Only ever grows, as time does: what the replica has noted in one test still holds in the next. */
let aheadMs = 0

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => realNow() + aheadMs)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
beforeAll(async () => {
  ada = await createListener()
  ben = await createListener()
  await play(ada, 30)
  await play(ben, 20)
  await refreshFigures()
  await answersFromReplica(ada)
  await answersFromReplica(ben)
})
afterEach(() => void vi.restoreAllMocks())
afterAll(async () => {
  await closeReplica()
  await closeDatabase()
  await servers.close()
})

async function play(listener: Listener, count: number) {
  const before = plays.get(listener) ?? 0
  const at = (index: number) => new Date(Date.UTC(2022, 0, 1, 0, before + index))
  await addPlays(
    listener,
    Array.from({ length: count }, (_, index) => ({ at: at(index), track: 'Song' })),
  )
  plays.set(listener, before + count)
}

/** Asks for all figures of a person in a way that no cache knows, and compares them with the plays that were added. */
async function look(listener: Listener) {
  questions += 1
  const viewer = listener.viewer(new Date(Date.UTC(2023, 0, 1) + questions * 86_400_000).toISOString())
  const expected = plays.get(listener)
  const from = `1999-01-${String((questions % 28) + 1).padStart(2, '0')}`
  const custom = resolvePeriod({ time_range: 'custom', from, to: '2022-12-31' }, viewer)
  const allTime = resolvePeriod({ time_range: 'all_time', from: undefined, to: undefined }, viewer)
  const [seen, top, answer] = await Promise.all([
    overview(viewer, allTime),
    topItems(viewer, { type: 'tracks', period: custom, pageSize: questions }),
    ask('how many plays do I have?', viewer),
  ])
  expect(seen.totals.plays).toBe(expected)
  expect(seen.top.tracks.map((item) => item.plays)).toEqual([expected])
  expect(top.items.map((item) => item.plays)).toEqual([expected])
  expect(JSON.stringify(answer)).toContain(`${expected} plays`)
}

/** How many reads each server answered while `work` ran. */
async function reads(work: () => Promise<unknown>) {
  const count = async () => {
    const { values } = await metrics().historyReads.get()
    const of = (server: string) => values.find(({ labels }) => labels.server === server)?.value ?? 0
    return { primary: of('primary'), replica: of('replica') }
  }
  const before = await count()
  await work()
  const after = await count()
  return { primary: after.primary - before.primary, replica: after.replica - before.replica }
}

const answersFromReplica = (listener: Listener) =>
  vi.waitFor(
    async () => {
      const { primary, replica } = await reads(() => look(listener))
      expect(primary).toBe(0)
      expect(replica).toBeGreaterThan(5)
    },
    { timeout: 30_000, interval: 500 },
  )

const replicaPart = async () => (await (await ready(new Request('http://localhost/api/ready'))).json()).parts.replica

test('figures come from the replica, also where two people are compared', async () => {
  expect(await reads(() => compareListeners(ada.userId, ben.userId, { from: null, to: null }))).toMatchObject({
    primary: 0,
    replica: expect.any(Number),
  })
  expect(await replicaPart()).toEqual({ ok: true, detail: 'up to date' })
  expect(await metrics().registry.getSingleMetricAsString('musicmuse_replica_up')).toMatch(/ 1$/m)
})

test('while the replica stands still, one’s own change is seen at once and others are still answered by it', async () => {
  await servers.onReplica('select pg_wal_replay_pause()')
  await play(ada, 1)
  const own = await reads(() => look(ada))
  expect(own.replica).toBe(0)
  expect(own.primary).toBeGreaterThan(5)
  await refreshFigures()
  expect(await reads(() => look(ada))).toMatchObject({ replica: 0 })
  await answersFromReplica(ben)
  expect(await reads(() => compareListeners(ada.userId, ben.userId, { from: null, to: null }))).toMatchObject({
    replica: 0,
  })

  const lag = async () => (await metrics().replicaLag.get()).values[0]?.value
  await vi.waitFor(async () => expect(await lag()).toBeGreaterThan(0), { timeout: 10_000 })
  aheadMs += 301_000
  expect(await reads(() => look(ben))).toMatchObject({ replica: 0 })
  expect((await replicaPart()).detail).toMatch(/^30\d s behind$/)

  await servers.onReplica('select pg_wal_replay_resume()')
  await answersFromReplica(ada)
})

test('a change is in every figure that is read after it, however many come one after the other', async () => {
  for (let change = 0; change < 10; change++) {
    await play(ada, 1)
    await look(ada)
  }
  await answersFromReplica(ada)
})

test('whoever waits for a replica that hangs is answered by the primary', async () => {
  servers.freeze(true)
  const begun = Date.now()
  await Promise.all(Array.from({ length: 5 }, () => look(ben)))
  expect(Date.now() - begun).toBeLessThan(20_000)
  expect(replica()?.state()).toEqual({ is: 'away' })
  expect(await replicaPart()).toEqual({ ok: false, detail: 'away' })
  expect(await reads(() => look(ben))).toMatchObject({ replica: 0 })
  servers.freeze(false)
  await answersFromReplica(ben)
})

test('whoever waits for a lock that only the replica holds is answered by the primary', async () => {
  const client = await pool.connect()
  await client.query('begin; lock table listening_history in access exclusive mode')
  await pool.query('select pg_switch_wal()')
  await vi.waitFor(() =>
    servers.onReplica(`do $$ begin
    assert exists (select from pg_locks where mode = 'AccessExclusiveLock'); end $$`),
  )
  await servers.onReplica('select pg_wal_replay_pause()')
  await client.query('rollback')
  client.release()
  await look(ben)
  expect(await replicaPart()).toEqual({ ok: false, detail: 'slow' })
  expect(await reads(() => look(ben))).toMatchObject({ replica: 0 })
  await servers.onReplica('select pg_wal_replay_resume()')
  const lag = async () => (await metrics().replicaLag.get()).values[0]?.value
  await vi.waitFor(async () => expect(await lag()).toBeGreaterThan(0), { timeout: 10_000 })
  aheadMs += 60_000
  await answersFromReplica(ben)
})

test('a replica that stops and comes back is no error for anybody', async () => {
  const looking = async () => {
    for (let round = 0; round < 5; round++) await look(ben)
  }
  await Promise.all([looking(), servers.stopReplica()])
  await look(ben)
  await play(ben, 3)
  await look(ben)
  await servers.startReplica()
  await answersFromReplica(ben)
})

test('a replica that was promoted is not asked any more', async () => {
  await servers.onReplica('select pg_promote()')
  await vi.waitFor(() => expect(replica()?.state()).toEqual({ is: 'no replica' }), { timeout: 20_000 })
  await play(ada, 1)
  expect(await reads(() => look(ada))).toMatchObject({ replica: 0 })
  expect(await replicaPart()).toEqual({ ok: false, detail: 'no replica' })
})
