import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { upstashEmulator } from '@/lib/testing/upstash-emulator'
import { buildIfChanged } from '../build'
import { startApp, type App } from '../app-process'
import { createAccount } from './faults/create-account'
import { importPlays } from './faults/import-plays'
import { postgresProcesses, signalAll } from './faults/postgres-processes'
import { watchAnswers } from './faults/watch-answers'

// Breaks what the product needs, one after another, while people read and an import runs, with real processes. Prints a table
// of what they saw and how long it took until everybody got answers again. Options: `--readers=20`, `--plays=20000`,
// `--only=redis` for the faults whose name contains a word.
const option = (name: string, fallback: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)
const readers = option('readers', 20)
const plays = option('plays', 20_000)
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? ''
const [PORT, OTHER_PORT] = [3196, 3197]
const FREEZE_MS = 30_000
const CALM_MS = 5000
const FAKETIME = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1'

await buildIfChanged()
const folder = path.resolve('.data/bench-faults')
await rm(folder, { recursive: true, force: true })
const redis = await upstashEmulator()
const shared = { DATA_DIR: folder, UPSTASH_REDIS_REST_URL: redis.url, UPSTASH_REDIS_REST_TOKEN: redis.token }
let app = await startApp(PORT, shared)
let other: App | undefined
const token = createAccount('reader', shared)

/** Does the fault and undoes it. Returns the moment from which recovery counts (performance.now()). */
type Fault = { name: string; addresses?: () => string[]; before?: () => Promise<void>; happen: () => Promise<number> }

const restart = async (more: Record<string, string> = {}) => {
  const since = performance.now()
  app = await startApp(PORT, { ...shared, ...more })
  return since
}
const wait = async (ms: number) => {
  await sleep(ms)
  return performance.now()
}

const faults: Fault[] = [
  {
    name: 'database frozen for 30 s',
    happen: async () => {
      const { all } = await postgresProcesses(folder)
      signalAll(all, 'SIGSTOP')
      const since = await wait(FREEZE_MS)
      signalAll(all, 'SIGCONT')
      return since
    },
  },
  {
    name: 'database killed (SIGKILL)',
    happen: async () => {
      signalAll([(await postgresProcesses(folder)).first], 'SIGKILL')
      return performance.now()
    },
  },
  {
    name: 'database stopped by somebody (SIGINT)',
    happen: async () => {
      process.kill((await postgresProcesses(folder)).first, 'SIGINT')
      return performance.now()
    },
  },
  {
    name: 'Redis hangs for 15 s',
    happen: async () => {
      redis.hang(true)
      const since = await wait(15_000)
      redis.hang(false)
      return since
    },
  },
  {
    name: 'Redis talks rubbish for 15 s',
    happen: async () => {
      redis.garble(true)
      const since = await wait(15_000)
      redis.garble(false)
      return since
    },
  },
  {
    name: 'Redis is full for 15 s',
    happen: async () => {
      await redis.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction')
      await redis.command('CONFIG', 'SET', 'maxmemory', '1')
      const since = await wait(15_000)
      await redis.command('CONFIG', 'SET', 'maxmemory', '0')
      return since
    },
  },
  { name: 'Redis killed for good', happen: () => redis.killRedis().then(() => performance.now()) },
  {
    name: 'the server killed in the middle of an import, started again at once',
    happen: async () => {
      await app.stop('SIGKILL')
      return restart()
    },
  },
  {
    name: 'one of two servers killed in the middle of an import',
    before: async () => void (other = await startApp(OTHER_PORT, shared)),
    addresses: () => [`http://127.0.0.1:${OTHER_PORT}`],
    happen: async () => {
      await app.stop('SIGKILL')
      return performance.now()
    },
  },
  {
    name: 'clock a day ahead, from a restart on',
    before: async () => {
      await other?.stop()
      await app.stop()
    },
    happen: () => restart(existsSync(FAKETIME) ? { LD_PRELOAD: FAKETIME, FAKETIME: '+1d' } : {}),
  },
  {
    name: 'clock back again, from a restart on',
    happen: async () => {
      await app.stop()
      return restart()
    },
  },
]

console.log(
  `| What happened | What ${readers} readers got | Slowest | Answers again after | The import running meanwhile |`,
)
console.log('| --- | --- | --- | --- | --- |')
let isWrong = false
for (const [index, fault] of faults.entries()) {
  if (!fault.name.includes(only)) continue
  await fault.before?.()
  const isDown = app.hasEnded()
  const importing = isDown ? null : await importPlays(app.address, token, 2012 + index, plays)
  const stop = watchAnswers(fault.addresses?.() ?? [app.address], token, readers)
  if (!isDown) await sleep(500)
  const since = await fault.happen()
  const at = fault.addresses?.()[0] ?? app.address
  const imported = importing ? await importing(at) : 'none'
  await sleep(CALM_MS)
  const { statuses, slowestSeconds, recoverySeconds, wrong } = await stop(since)
  const recovery = recoverySeconds === null ? 'never away' : `${recoverySeconds.toFixed(1)} s`
  console.log(`| ${fault.name} | ${statuses} | ${slowestSeconds.toFixed(1)} s | ${recovery} | ${imported} |`)
  isWrong ||= wrong > 0 || (importing !== null && imported !== 'all plays')
  if (app.hasEnded()) await restart()
}
await other?.stop()
await app.stop()
await redis.close()
process.exit(isWrong ? 1 : 0)
