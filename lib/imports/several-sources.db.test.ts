import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { madeUpLife } from '@/lib/matching/testing/made-up-life'
import { tell, type SourceHabits, type ToldPlay } from '@/lib/matching/testing/made-up-sources'
import { importFiles, makePerson, type TestFile } from './testing/import-files'
import { lastfmFile, listenbrainzFile, spotifyFile } from './testing/source-files'
import { removeImport } from './remove-import'

const spotify: SourceHabits = {
  source: 'spotify_extended',
  tells: 'end',
  lengthKnown: 1,
  precision: 'second',
  isScrobbler: false,
  drift: 0,
  driftsEachPlay: false,
  missing: 0.1,
  doubled: 0,
  spellsDifferently: false,
}
const scrobbler: SourceHabits = {
  ...spotify,
  source: 'lastfm',
  tells: 'start',
  lengthKnown: 0,
  isScrobbler: true,
  drift: 4000,
  spellsDifferently: true,
}
const life = madeUpLife(4, 30)
const told = {
  spotify: tell(life, spotify, { seed: 1, firstId: 0 }),
  lastfm: tell(life, scrobbler, { seed: 2, firstId: 1_000_000 }),
  listenbrainz: tell(life, { ...scrobbler, source: 'listenbrainz', lengthKnown: 1 }, { seed: 3, firstId: 2_000_000 }),
}
type Name = keyof typeof told
const files: Record<Name, TestFile> = {
  spotify: spotifyFile(told.spotify),
  lastfm: lastfmFile(told.lastfm),
  listenbrainz: listenbrainzFile(told.listenbrainz),
}
const all: Name[] = ['spotify', 'lastfm', 'listenbrainz']

/** What is known of the life from these sources: each listen once, its time where a source tells it. */
function truth(names: Name[]) {
  const heard = new Map<number, number | null>()
  for (const { listen, msPlayed } of names.flatMap((name): ToldPlay[] => told[name]))
    heard.set(listen, heard.get(listen) ?? msPlayed)
  const lengths = [...heard.values()]
  return {
    plays: lengths.length,
    counted: lengths.filter((ms) => ms === null || ms >= 30_000).length,
    ms: lengths.reduce<number>((sum, ms) => sum + (ms ?? 0), 0),
  }
}

async function figures(userId: number) {
  const { rows } = await pool.query<{ plays: number; counted: number; ms: number }>(
    `select count(*)::int as plays, count(*) filter (where counts)::int as counted, sum(ms_played)::float8 as ms
     from included_plays where user_id = $1`,
    [userId],
  )
  return rows[0]
}

/** Everything that is stored of a person's plays but ids. */
async function stored(userId: number) {
  const { rows } = await pool.query(
    `select h.source, h.played_at, h.track_id, h.album_id, h.ms_played, h.filled, b.source as best_source, b.played_at as best_at
     from listening_history h left join listening_history b on b.user_id = h.user_id and b.id = h.matched_to
     where h.user_id = $1 order by h.source, h.played_at, h.track_id`,
    [userId],
  )
  return rows
}

let people = 0
async function imported(names: Name[]) {
  const userId = await makePerson(`several-${(people += 1)}`)
  const refs = new Map<Name, Awaited<ReturnType<typeof importFiles>>>()
  for (const name of names) refs.set(name, await importFiles(userId, [files[name]]))
  return { userId, refs }
}

const orders: Name[][] = [
  ['spotify', 'lastfm', 'listenbrainz'],
  ['lastfm', 'listenbrainz', 'spotify'],
  ['listenbrainz', 'spotify', 'lastfm'],
]

test.each(orders)('three sources give the figures of the life, whichever comes first: %s, %s, %s', async (...order) => {
  const { userId } = await imported(order)
  expect(await figures(userId)).toEqual(truth(all))
  const { userId: other } = await imported(all)
  expect(await stored(userId)).toEqual(await stored(other))
})

test('two files of one import are matched as two imports are', async () => {
  const userId = await makePerson('one-import')
  await importFiles(userId, [files.lastfm, files.spotify, files.listenbrainz])
  const { userId: other } = await imported(all)
  expect(await stored(userId)).toEqual(await stored(other))
})

test.each(all)('removing %s leaves exactly what the others tell', async (name) => {
  const { userId, refs } = await imported(all)
  const ref = refs.get(name)
  if (ref) await removeImport(ref)
  const others = all.filter((other) => other !== name)
  expect(await figures(userId)).toEqual(truth(others))
  const { userId: without } = await imported(others)
  expect(await stored(userId)).toEqual(await stored(without))
})

test('the report adds up: added, duplicates, matched and skipped rows', async () => {
  const { userId, refs } = await imported(['lastfm', 'spotify'])
  await importFiles(userId, [files.lastfm])
  const { rows } = await pool.query(
    'select import_id, rows, plays_added, duplicates, matched from import_files where user_id = $1 order by import_id',
    [userId],
  )
  const matched = new Set(told.lastfm.map(({ listen }) => listen))
  const both = told.spotify.filter(({ listen }) => matched.has(listen)).length
  expect(rows).toEqual([
    {
      import_id: refs.get('lastfm')?.importId,
      rows: told.lastfm.length,
      plays_added: told.lastfm.length,
      duplicates: 0,
      matched: 0,
    },
    {
      import_id: refs.get('spotify')?.importId,
      rows: told.spotify.length,
      plays_added: told.spotify.length - both,
      duplicates: 0,
      matched: both,
    },
    {
      import_id: expect.any(Number),
      rows: told.lastfm.length,
      plays_added: 0,
      duplicates: told.lastfm.length,
      matched: 0,
    },
  ])
  expect(await figures(userId)).toEqual(truth(['lastfm', 'spotify']))
})

test('the better play takes the album that only the other knows', async () => {
  const { userId } = await imported(['spotify', 'lastfm'])
  const { rows } = await pool.query<{ filled: string[] | null; album_id: number | null; others: number }>(
    `select filled, album_id, (select count(*)::int from listening_history m where m.user_id = h.user_id and m.matched_to = h.id) as others
     from listening_history h where user_id = $1 and source = 'spotify_extended'`,
    [userId],
  )
  for (const { filled, album_id, others } of rows) {
    expect(filled).toEqual(others > 0 ? ['album'] : null)
    expect(album_id === null).toBe(others === 0)
  }
})
