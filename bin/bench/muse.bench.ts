import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import pg from 'pg'
import { embeddedPostgres } from '../../lib/postgres/embedded-postgres'
import { migrate } from '../../lib/postgres/migrate'
import type { NameIndex } from '../../lib/musicnlp/analyzer/names/name-index'
import { loadIntoDuckdb, topInDuckdb } from './stats/duckdb'
import { fillHistory } from './stats/fill-history'
import { timing } from './timing'

/**
 * Measures Music Muse: parsing alone, building the name index, searching it, whole answers on 100,000 and 1,000,000 plays, and the
 * slowest of many 500-character texts that ask nothing. The views are fresh, as they are minutes after an import.
 * Whole answers are held to 40 and 150 ms where DuckDB needs 7 and 60 ms for the top artists of the same plays, and to
 * as much more as DuckDB needs here. `--plays=100000` measures one size.
 */
const sizes = process.argv
  .find((argument) => argument.startsWith('--plays='))
  ?.slice(8)
  .split(',')
  .map(Number) ?? [100_000, 1_000_000]
const countries = ['US', 'CA', 'GB', 'IE']
/** Texts of 500 characters: one piece repeated, and pieces that almost form a question. */
const hostile = [
  'a',
  '🎵',
  '(',
  '"',
  '1',
  'ﷺ',
  '\u200B',
  '\u202E',
  'top ',
  'in ',
  'or ',
  'it ',
  'last ',
  '2021 ',
  'friday ',
  'songs ',
  'أفضل ',
  'zxqv ',
  '"a" ',
  'or Drake ',
  'Track 1 ',
  'at least 10 times ',
  'between 3 and 4 ',
  'January 2020 to ',
  "'; drop table plays; --",
  '<script>alert(1)</script>',
  'may the first of march be the last week of june or the second half of 2020 and not on sundays ',
].map((piece) => piece.repeat(500).slice(0, 500))

const folder = path.resolve('.data/bench')
await mkdir(folder, { recursive: true })
const server = await embeddedPostgres(path.resolve('.data/bench-postgres'))
const database = `bench_muse_${process.pid}`
const admin = new pg.Client({ connectionString: server.url('postgres') })
await admin.connect()
await admin.query(`create database ${database}`)
process.env.DATABASE_URL = server.url(database)
process.env.NEXTAUTH_SECRET ||= 'only-for-the-bench-only-for-the-bench-1'
const failures: string[] = []
try {
  await migrate(server.url(database))
  const filler = new pg.Client({ connectionString: server.url(database) })
  await filler.connect()
  await fillHistory(filler, sizes)
  const duckdb = await loadIntoDuckdb(filler, folder)
  await filler.end()
  await measureAll(duckdb)
} finally {
  const { closeDatabase } = await import('../../lib/db')
  await closeDatabase()
  await admin.query(`drop database ${database} with (force)`)
  await admin.end()
  await server.release()
}
if (failures.length > 0) console.error(`Over the target: ${failures.join('; ')}`)
process.exit(failures.length > 0 ? 1 : 0)

type Timed = { question: string; ms: number }

/** The eight questions that took longest, each once. */
function printSlowest(all: Timed[]) {
  const slowestFirst = all.toSorted((a, b) => b.ms - a.ms)
  const each = slowestFirst.filter(
    (one, at) => slowestFirst.findIndex(({ question }) => question === one.question) === at,
  )
  for (const { question, ms } of each.slice(0, 8)) console.log(`    ${ms.toFixed(0).padStart(5)} ms  ${question}`)
}

/** Milliseconds of a whole answer, as many times as long as DuckDB takes for the top artists on this machine. */
async function targetOfAnswers(duckdb: DuckDBConnection, userId: number, plays: number): Promise<number> {
  const top = topInDuckdb('artists', userId)
  const { p50 } = await timing(async () => (await duckdb.runAndReadAll(top)).getRows())
  const [target, reference] = plays > 100_000 ? [150, 60] : [40, 7]
  console.log(`DuckDB, top artists of ${plays} plays: p50 ${p50.toFixed(1)} ms`)
  return Math.round(target * Math.max(1, p50 / reference))
}

async function measureAll(duckdb: DuckDBConnection) {
  const { buildNameIndex } = await import('../../lib/musicnlp/analyzer/names/name-index')
  const { loadLibrary } = await import('../../lib/musicnlp/load-library')
  const { understand } = await import('../../lib/musicnlp/understand')
  const { ask } = await import('../../lib/musicnlp/client')
  const { viewerFor } = await import('../../lib/auth/current-viewer')
  const { refreshFigures } = await import('@/lib/figures/refresh-figures')
  // After the last play: a view that holds plays after `now` is not read.
  const now = new Date('2026-01-01T12:00:00Z')
  await refreshFigures()

  const entries = Array.from({ length: 20_000 }, (_, n) => ({
    type: (['track', 'track', 'artist', 'album'] as const)[n % 4] ?? 'track',
    id: n,
    name: `${words(n)} ${words(n * 7 + 3)}`,
    plays: 20_000 - n,
  }))
  buildNameIndex(entries.slice(0, 1000))
  const built = timed(() => buildNameIndex(entries))
  report('index of 20,000 names', [built.ms], 300, 1)
  const typed = ['k', 'ka', 'lomiratn', 'kalo vermi', 'kalokaka kalokaka', entries[777]?.name ?? '']
  const searches = rounds(20).flatMap(() => typed.map((letters) => timed(() => built.result.search(letters)).ms))
  report('search, 20,000 names', searches, 50, 0.95)
  const first = await viewerFor(1, now)
  reportUnderstanding('understand, 20,000 names', built.result, (question) =>
    understand(question, { viewer: first, library: built.result, events: [] }),
  )

  for (const [index, plays] of sizes.entries()) {
    const viewer = await viewerFor(index + 1, now)
    const known = await loadLibrary(viewer.userId)
    const questions = asked(known.library)
    // Names that differ only by a digit are the worst case for matching misspelled names.
    reportUnderstanding(`understand, ${plays} plays`, known.library, (question) =>
      understand(question, { viewer, ...known }),
    )
    const whole: Timed[] = []
    for (const round of rounds(4))
      for (const question of questions) {
        // From another country each time, so that no answer is one that was kept.
        const asker = { ...viewer, country: countries[round] ?? viewer.country }
        const started = performance.now()
        const { answer } = await ask(question, asker)
        if (round > 0) whole.push({ question, ms: performance.now() - started })
        if (answer.kind === 'none') failures.push(`not answered: ${question}`)
      }
    report(
      `answer, ${plays} plays`,
      whole.map(({ ms }) => ms),
      await targetOfAnswers(duckdb, viewer.userId, plays),
      0.95,
    )
    printSlowest(whole)
    const hostileTimes: Timed[] = []
    for (const text of hostile)
      for (const round of rounds(3)) {
        const started = performance.now()
        await ask(text, viewer)
        if (round > 0) hostileTimes.push({ question: text.slice(0, 40), ms: performance.now() - started })
      }
    report(
      `hostile text, ${plays} plays`,
      hostileTimes.map(({ ms }) => ms),
      50,
      1,
    )
    printSlowest(hostileTimes)
  }
}

function reportUnderstanding(name: string, library: NameIndex, understand: (question: string) => unknown) {
  const questions = asked(library)
  for (const question of questions) understand(question)
  report(
    name,
    rounds(40).flatMap(() => questions.map((question) => timed(() => understand(question)).ms)),
    5,
    0.99,
  )
}

/** Mostly the questions that people ask first, plus one of each expensive kind. */
function asked(library: NameIndex): string[] {
  const [artist = '', other = ''] = library.top('artist', 2).map(({ name }) => name)
  const [track = ''] = library.top('track', 1).map(({ name }) => name)
  return [
    'top artists',
    'top songs of 2022',
    'What are my top tracks on Fridays in the summer of 2022 after 6PM?',
    'top albums last month',
    'most played songs this year',
    `top songs by ${artist}`,
    `how many times did I play ${track}`,
    `how many hours did I listen to ${artist} in 2021`,
    `when did I first listen to ${artist}`,
    `when did I last play ${track}`,
    `what rank is ${artist} this year`,
    `${artist} vs ${other}`,
    '2021 vs 2022',
    'hours per week in 2022',
    'plays by weekday',
    'my listening clock in 2023',
    'which day did I listen the most in 2020',
    'how many different artists did I hear in 2023',
    'what percentage of my plays are after midnight',
    'new artists in May 2021',
    'artists I used to play',
    'longest streak',
    'longest session last month',
    'artists I played every year',
    'songs with over 50 plays',
    `my story with ${artist}`,
    'recap of last summer',
    'how often do I skip',
    'who do I skip the most',
    'what was on at noon on 1 May 2022',
    `did I play ${artist} yesterday`,
    'average plays per day in 2022',
    'top artists on weekends',
    'what did I just listen to',
    'who is rising',
    'how varied was 2022',
    'since when do you have data',
    'top artist of every year',
    'most plays of one song in a day',
    'phone or desktop',
  ]
}

function words(n: number): string {
  const syllables = ['ka', 'lo', 'mi', 'ren', 'tas', 'vu', 'or', 'bel', 'shi', 'dan']
  return [...String(n * 9973)].map((digit) => syllables[Number(digit)] ?? '').join('')
}

function rounds(count: number) {
  return Array.from({ length: count }, (_, index) => index)
}

function timed<T>(work: () => T): { ms: number; result: T } {
  const started = performance.now()
  const result = work()
  return { ms: performance.now() - started, result }
}

function report(name: string, times: number[], target: number, quantile: number) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
  const measured = at(quantile)
  if (measured > target) failures.push(`${name}: ${measured.toFixed(1)} ms`)
  console.log(
    `${name.padEnd(28)} ${[0.5, 0.95, 0.99].map((share) => `p${share * 100} ${at(share).toFixed(2).padStart(8)} ms   `).join('')}` +
      `target p${quantile * 100} ${target} ms`,
  )
}
