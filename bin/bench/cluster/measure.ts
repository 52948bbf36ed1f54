import { bootstrapInstance } from '../../bootstrap-instance'
import { timing } from '../timing'
import type { Measured } from './measured'

// One instance, given by DATABASE_URL: imports by one, two and eight people at once, reads, and submitted plays.
const plays = Number(process.argv[2])
const instance = await bootstrapInstance()
const { closeDatabase, pool } = await import('@/lib/db')
const { refreshPerson } = await import('@/lib/figures/refresh-person')
const { refreshFigures } = await import('@/lib/figures/refresh-figures')
const { sampleFiles } = await import('@/lib/imports/sample/sample-files')
const { storeFiles } = await import('@/lib/imports/testing/import-files')
const { runImport } = await import('@/lib/imports/testing/run-import')
const { startImport } = await import('@/lib/imports/start-import')
const { saveSubmittedPlays } = await import('@/lib/scrobbling/save-submitted-plays')
const { listeningPatterns } = await import('@/lib/stats/listening-patterns')
const { overview } = await import('@/lib/stats/overview')
const { topItems } = await import('@/lib/stats/top-items')
const { createPerson } = await import('@/lib/testing/test-person')
const { resolvePeriod } = await import('@/lib/time/period')

const measured: Measured = {}
let people = 0

/** Somebody who uploaded this history, and what runs its import. */
async function uploaded(seed: number) {
  const viewer = await createPerson(`listener${people++}`)
  const sample = { plays, seed, from: '2018-01-01', to: '2024-12-31', shared: { seed: 1, part: 0.5 } }
  const files = [...sampleFiles({ ...sample, format: 'spotify_extended' })]
  const uploads = await storeFiles(files.map(({ name, text }) => ({ name, content: text })))
  const ref = await startImport({ userId: viewer.userId }, uploads)
  return { viewer, run: () => runImport(ref, new Date()) }
}

/** Imports the histories at the same time; returns the people. */
async function importAtOnce(name: string, seeds: number[]) {
  const all = await Promise.all(seeds.map(uploaded))
  const begun = performance.now()
  const ended = await Promise.all(all.map(({ run }) => run()))
  const added = ended.reduce((sum, outcome) => sum + (outcome?.playsAdded ?? 0), 0)
  measured[`${name}, plays/s`] = added / ((performance.now() - begun) / 1000)
  return all.map(({ viewer }) => viewer)
}

const [first] = await importAtOnce('1 import, all names new', [100])
await importAtOnce('1 import, half of the names new', [101])
await importAtOnce('1 import, all names known', [100])
await importAtOnce('2 imports at once, half of the names new', [102, 103])
await importAtOnce('8 imports at once, half of the names new', [104, 105, 106, 107, 108, 109, 110, 111])
await importAtOnce('8 imports at once, all names known', [100, 101, 102, 103, 104, 105, 106, 107])
if (!first) throw new Error('Nobody was imported.')

const { userId } = first
await refreshPerson(userId)
await refreshFigures()
/** Empties what this process keeps of the person, without making their kept figures old. */
const before = async () => {
  await pool.query('update user_histories set version = version + 1 where user_id = $1', [userId])
  await pool.query('update figure_refreshes set version = version + 1 where user_id = $1', [userId])
}
const period = (time_range: string) => resolvePeriod({ time_range }, first)
const reads = {
  'overview of a year, ms': () => overview(first, period('year_2022')),
  'top artists of a year, ms': () => topItems(first, { type: 'artists', period: period('year_2022') }),
  'top tracks of all time, ms': () => topItems(first, { type: 'tracks', period: period('all_time') }),
  'patterns of all time, ms': () => listeningPatterns(first, period('all_time')),
}
for (const [name, read] of Object.entries(reads)) measured[name] = (await timing(read, { before, runs: 30 })).p50

const SUBMISSIONS = 200
const begun = performance.now()
for (let index = 0; index < SUBMISSIONS; index++)
  await saveSubmittedPlays(userId, [
    {
      startedAt: Date.UTC(2025, 0, 1) + index * 200_000,
      artist: 'A singer',
      track: `Song ${index % 20}`,
      album: null,
      msPlayed: 180_000,
      trackLengthMs: null,
      source: 'listenbrainz_api',
      client: null,
    },
  ])
measured['plays submitted one after the other, plays/s'] = SUBMISSIONS / ((performance.now() - begun) / 1000)

console.log(JSON.stringify(measured))
await closeDatabase()
await instance.release()
process.exit(0)
