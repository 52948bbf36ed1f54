import { isCluster } from '@/lib/cluster/is-cluster'
import { pool } from '@/lib/db'
import { figuresNames } from '@/lib/figures/kept-figures'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'
import { costOf, spreadOf, type Cost, type Spread } from './cost'
import { uploadOne } from './upload-one'
import { readsOf } from './reads-of'
import { watchCpu, type Cpu } from './watch-cpu'

export type Size = {
  /** Of everybody */
  plays: number
  people: number
  /** Plays that were added as plain rows */
  filledPerSecond: number
  /** Median of the same export, imported by several people one after the other */
  oneImport: Cost
  /** Medians of these people's pages right after it */
  afterImport: Record<string, Cost>
  /** Pages of drawn people with fresh figures */
  read: Spread
  /** The same of people who are drawn at every size */
  readAgain: Spread
  /** Figures of everybody who was added, for a million plays */
  refresh: Cost
  listeners: Cost
  bytesPerPlay: number
  figureBytesPerPlay: number
  /** CPU milliseconds of each server while drawn people read */
  serverCpuMs: number[]
}

type Options = {
  machines: string[]
  userIds: number[]
  /** Those of the smallest size */
  firstIds: number[]
  filled: { plays: number; seconds: number }
  imports: number
}

const DRAWN = 40
const RUNS_AFTER_IMPORT = 9

/** Measures the instance of this process as it is now, with the plays of these people. */
export async function measureSize({ machines, userIds, firstIds, filled, imports }: Options): Promise<Size> {
  const { rows } = await pool.query<{ plays: number }>('select count(*)::int as plays from listening_history')
  const plays = rows[0]?.plays ?? 0
  const cpu = await watchCpu(machines)
  const { oneImport, afterImport } = await measureImports(imports, cpu)
  const refreshed = await costOf(() => refreshFigures(), cpu)
  const listeners = await costOf(() => refreshListeners(), cpu)
  await pool.query('vacuum (analyze)')
  const before = await cpu()
  const read = await readDrawn(userIds, cpu)
  const after = await cpu()
  const aMillion = 1_000_000 / filled.plays
  return {
    plays,
    people: userIds.length,
    filledPerSecond: filled.plays / filled.seconds,
    oneImport,
    afterImport,
    read,
    readAgain: await readDrawn(firstIds, cpu),
    refresh: { ms: refreshed.ms * aMillion, cpuMs: refreshed.cpuMs * aMillion },
    listeners,
    bytesPerPlay: (await bytesOf(['listening_history'])) / plays,
    figureBytesPerPlay: (await bytesOf(figuresNames)) / plays,
    serverCpuMs: after.servers.map((used, server) => (used - (before.servers[server] ?? 0)) * 1000),
  }
}

/** Pages of some of these people. */
async function readDrawn(userIds: number[], cpu: () => Promise<Cpu>): Promise<Spread> {
  const drawn = userIds.filter((_, index) => index % Math.ceil(userIds.length / DRAWN) === 0)
  const reads: Cost[] = []
  for (const userId of drawn) reads.push(...Object.values(await readPages(userId, 2, cpu)).flat())
  return spreadOf(reads)
}

async function measureImports(imports: number, cpu: () => Promise<Cpu>) {
  const taken: Cost[] = []
  const pages = new Map<string, Cost[]>()
  for (let run = 0; run < imports; run++) {
    const { userId, importAll } = await uploadOne()
    taken.push(await costOf(importAll, cpu))
    for (const [page, costs] of Object.entries(await readPages(userId, RUNS_AFTER_IMPORT, cpu)))
      pages.set(page, [...(pages.get(page) ?? []), ...costs])
  }
  const afterImport = Object.fromEntries([...pages].map(([page, costs]) => [page, spreadOf(costs).p50]))
  return { oneImport: spreadOf(taken).p50, afterImport }
}

/** The cost of each page, read anew each time. */
async function readPages(userId: number, runs: number, cpu: () => Promise<Cpu>): Promise<Record<string, Cost[]>> {
  const costs: Record<string, Cost[]> = {}
  for (const [page, read] of Object.entries(readsOf(userId)))
    for (let run = 0; run < runs; run++) {
      await emptyCache(userId)
      costs[page] = [...(costs[page] ?? []), await costOf(read, cpu)]
    }
  return costs
}

/** Makes this process forget what it keeps of the person, without making their kept figures old. */
async function emptyCache(userId: number) {
  await pool.query('update user_histories set version = version + 1 where user_id = $1', [userId])
  await pool.query('update figure_refreshes set version = version + 1 where user_id = $1', [userId])
}

async function bytesOf(tables: readonly string[]): Promise<number> {
  const { rows } = await pool.query<{ bytes: number }>(
    (await isCluster())
      ? 'select sum(citus_total_relation_size(name::regclass))::float8 as bytes from unnest($1::text[]) name'
      : 'select sum(pg_total_relation_size(name::regclass))::float8 as bytes from unnest($1::text[]) name',
    [tables],
  )
  return rows[0]?.bytes ?? 0
}
