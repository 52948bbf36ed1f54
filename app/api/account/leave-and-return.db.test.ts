import { readdir, rm } from 'node:fs/promises'
import { afterAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { inngest } from '@/inngest/inngest-client'
import { exportRequested } from '@/inngest/events'
import { deleteAccount } from '@/lib/account/deletion/delete-account'
import type { ExportFormat } from '@/lib/account/export/export-format'
import { latestExport, openExport, requestExport, runExport } from '@/lib/account/export/exports'
import { setPicture } from '@/lib/account/picture'
import { deletePlay } from '@/lib/catalog/delete-play'
import { mergeItems } from '@/lib/catalog/merge-items'
import { pool } from '@/lib/db'
import { EventInput } from '@/lib/events/event-input'
import { createEvent, listEvents } from '@/lib/events/life-events'
import { hallOfFame, setHallOfFame } from '@/lib/hall-of-fame/hall-of-fame'
import { importFiles, totals } from '@/lib/imports/testing/import-files'
import { lastfmFile, listenbrainzFile, spotifyFile } from '@/lib/imports/testing/source-files'
import { madeUpLife } from '@/lib/matching/testing/made-up-life'
import { tell } from '@/lib/matching/testing/made-up-sources'
import { sampleFiles } from '@/lib/imports/sample/sample-files'
import { deleteOrphans } from '@/lib/maintenance/delete-orphans'
import { follow } from '@/lib/people/follow'
import { createShareLink } from '@/lib/share/share-links'
import { SharedView } from '@/lib/share/shared-view'
import { createPerson, goodPassword } from '@/lib/testing/test-person'
import type { Viewer } from '@/lib/viewer'

// A separate folder, set before lib/env is imported, because the test checks every file in it.
const folder = vi.hoisted(() => (process.env.DATA_DIR = `.data/test-leave-${process.pid}`))
afterAll(() => rm(folder, { recursive: true, force: true }))

const caller = { address: '192.0.2.1', userAgent: 'test' }
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('importing an export into a new account restores the plays, merges, events and hall of fame', async () => {
  const before = await createPerson('wanderer', { timeZone: 'America/New_York' })
  const stays = await createPerson('neighbour')
  await importFiles(stays.userId, sample('spotify_account', 300))
  await live(before)
  const kept = await everything(before)
  const zip = await exported(before)

  // Importing into the same account again duplicates nothing.
  expect(await totals(await importFiles(before.userId, [{ name: 'again.zip', content: zip }]))).toMatchObject({
    added: 0,
  })
  expect(await everything(before)).toEqual(kept)

  await expect(deleteAccount(before, { password: 'something else' }, caller)).rejects.toMatchObject({ code: 'invalid' })
  const others = await rowsPerTable(stays.userId)
  await deleteAccount(before, { password: goodPassword }, caller)
  const left = await rowsPerTable(before.userId)
  expect(Object.keys(left).length).toBeGreaterThan(15)
  expect(Object.entries(left).filter(([, rows]) => rows > 0)).toEqual([])
  expect(await rowsPerTable(stays.userId)).toEqual({
    ...others,
    'user_follows.followee_id': 0,
    'user_once_followed.followee_id': 0,
  })
  expect(await filesLeft()).toEqual([])
  expect(await mentionsInJobs(before.userId)).toEqual([])

  const after = await createPerson('wanderer', { timeZone: 'America/New_York' })
  await importFiles(after.userId, [{ name: 'musicmuse.zip', content: zip }])
  const back = await everything(after)
  expect(back.plays).toEqual(kept.plays)
  expect(back).toEqual(kept)
}, 300_000)

test('an export of what several sources tell is read back with the same figures, each listen once', async () => {
  const life = madeUpLife(5, 10)
  const exact = { tells: 'end', lengthKnown: 1, precision: 'second', drift: 0, driftsEachPlay: false } as const
  const habits = { ...exact, missing: 0.2, doubled: 0, isScrobbler: false, spellsDifferently: false }
  const scrobbler = { ...habits, tells: 'start', isScrobbler: true, spellsDifferently: true } as const
  const heard = tell(life, { ...habits, source: 'spotify_extended' }, { seed: 1, firstId: 0 })
  const scrobbled = tell(life, { ...scrobbler, source: 'listenbrainz' }, { seed: 2, firstId: 10_000 })
  const listed = tell(life, { ...scrobbler, source: 'lastfm', lengthKnown: 0 }, { seed: 3, firstId: 20_000 })
  const before = await createPerson('of-many-sources')
  await importFiles(before.userId, [spotifyFile(heard), listenbrainzFile(scrobbled), lastfmFile(listed)])
  const figures = async ({ userId }: Viewer) =>
    (
      await pool.query(
        `select count(*)::int as plays, sum(ms_played)::float8 as ms, count(*) filter (where counts)::int as counted
         from included_plays where user_id = $1`,
        [userId],
      )
    ).rows[0]
  const kept = await figures(before)
  expect(kept.plays).toBeLessThan(heard.length + scrobbled.length)
  const zip = await exported(before)
  await importFiles(before.userId, [{ name: 'again.zip', content: zip }])
  expect(await figures(before)).toEqual(kept)
  const after = await createPerson('of-one-source')
  await importFiles(after.userId, [{ name: 'musicmuse.zip', content: zip }])
  expect(await figures(after)).toEqual(kept)
}, 120_000)

test.each([
  { format: 'listenbrainz', file: /^listens\/2021\/2\.jsonl$/, knowsLengths: true },
  { format: 'maloja', file: /^maloja_export\.json$/, knowsLengths: true },
  { format: 'lastfm_csv', file: /^recenttracks\.csv$/, knowsLengths: false },
] as const)('an export as $format is read back with the same counted plays', async ({ format, file, knowsLengths }) => {
  const before = await createPerson(`from_${format}`)
  await importFiles(before.userId, [
    { name: 'a.json', content: extendedRows },
    { name: 'b.jsonl', content: listenRow },
  ])
  const zip = await exported(before, format)
  expect(zip.toString('latin1')).toMatch(new RegExp(file.source.slice(1, -1))) // names stand in a zip as they are
  const after = await createPerson(`to_${format}`)
  await importFiles(after.userId, [{ name: `${format}.zip`, content: zip }])
  const { rows } = await pool.query(
    `select t.name, p.ms_played as ms, extract(epoch from p.played_at)::float8 as at
     from listening_history p join tracks t on t.id = p.track_id where p.user_id = $1 order by p.played_at`,
    [after.userId],
  )
  // The second row of the file, of 12 seconds, is no counted play.
  const start = Date.UTC(2021, 0, 31, 23, 57, 20) / 1000
  expect(rows).toEqual([
    { name: 'Nights, “again”', ms: knowsLengths ? 160_000 : null, at: knowsLengths ? start + 160 : start },
    { name: 'Unmeasured', ms: null, at: 1_640_000_000 },
  ])
})

const extendedRows = JSON.stringify([
  { ts: '2021-02-01T00:00:00Z', ms_played: 160_000, ...named('Nights, “again”') },
  { ts: '2021-02-01T00:01:00Z', ms_played: 12_000, ...named('Too short') },
])
const listenRow = JSON.stringify({
  listened_at: 1_640_000_000,
  track_metadata: { artist_name: 'Frank Ocean', track_name: 'Unmeasured', additional_info: {} },
})

function named(track: string) {
  return { master_metadata_track_name: track, master_metadata_album_artist_name: 'Frank Ocean' }
}

test('plays of unknown length come back from an export as such', async () => {
  const before = await createPerson('unmeasured')
  await importFiles(before.userId, [{ name: 'b.jsonl', content: listenRow }])
  const after = await createPerson('still_unmeasured')
  await importFiles(after.userId, [{ name: 'musicmuse.zip', content: await exported(before) }])
  const { rows } = await pool.query('select ms_played, played_at from listening_history where user_id = $1', [
    after.userId,
  ])
  expect(rows).toEqual([{ ms_played: null, played_at: new Date(1_640_000_000_000) }])
})

test.each(['musicmuse', 'listenbrainz', 'maloja'] as const)(
  'the length of a track comes back from an export as %s',
  async (format) => {
    const before = await createPerson(`long-${format}`)
    const metadata = {
      artist_name: 'Low',
      track_name: 'Long',
      additional_info: { duration_ms: 301_500, duration_played: 60 },
    }
    await importFiles(before.userId, [
      { name: 'b.jsonl', content: JSON.stringify({ listened_at: 1_640_000_000, track_metadata: metadata }) },
    ])
    const after = await createPerson(`long-${format}-again`)
    await importFiles(after.userId, [{ name: 'export.zip', content: await exported(before, format) }])
    const { rows } = await pool.query('select ms_played, track_length_ms from listening_history where user_id = $1', [
      after.userId,
    ])
    expect(rows).toEqual([{ ms_played: 60_000, track_length_ms: 301_500 }])
  },
)

test('a line whose artists a file lists comes back as the first of them', async () => {
  const before = await createPerson('of-a-line')
  const metadata = { artist_name: 'Una & Vic', track_name: 'Duet', additional_info: { artist_names: ['Una', 'Vic'] } }
  await importFiles(before.userId, [
    { name: 'b.jsonl', content: JSON.stringify({ listened_at: 1_640_000_000, track_metadata: metadata }) },
  ])
  const zip = await exported(before)
  await deleteAccount(before, { password: goodPassword }, caller)
  await deleteOrphans()
  const after = await createPerson('of-a-line-again')
  await importFiles(after.userId, [{ name: 'musicmuse.zip', content: zip }])
  const { rows } = await pool.query(
    'select a.name from listening_history p join artists a on a.id = p.artist_id where p.user_id = $1',
    [after.userId],
  )
  expect(rows).toEqual([{ name: 'Una' }])
})

test('exports an empty account, and refuses the download to anyone else', async () => {
  const empty = await createPerson('empty')
  const other = await createPerson('other')
  expect((await exported(empty)).length).toBeGreaterThan(100)
  const id = (await latestExport(empty))?.id ?? 0
  await expect(openExport(other, id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(openExport({ ...empty, now: new Date(Date.now() + 8 * 86_400_000) }, id)).rejects.toMatchObject({
    code: 'not_found',
  })
  await exported(empty)
  await expect(openExport(empty, id)).rejects.toMatchObject({ code: 'not_found' })
})

const sample = (format: 'spotify_extended' | 'spotify_account', plays: number) =>
  [...sampleFiles({ plays, seed: 11, from: '2022-03-01', to: '2024-06-30', format })].map(({ name, text }) => ({
    name,
    content: text,
  }))

const odd = (track: string, ms = 60_000) => ({
  ts: '2020-02-29T23:59:59Z',
  ms_played: ms,
  master_metadata_track_name: track,
  master_metadata_album_artist_name: 'Odd "Names"\\',
  spotify_track_uri: null,
})
const coarse = (trackName: string) => ({
  endTime: '2020-02-29 23:59',
  artistName: 'Odd "Names"\\',
  trackName,
  msPlayed: 60_000,
})

/** A history in both formats with unusual names, and everything else that a person can create. */
async function live(viewer: Viewer) {
  await importFiles(viewer.userId, sample('spotify_extended', 3000))
  const names = ['<script>', '🎵'.repeat(2500), 'שלום', 'tab\there', '=1+1']
  await importFiles(viewer.userId, [{ name: 'odd.json', content: JSON.stringify(names.map((name) => odd(name))) }])
  // One in three is the same play as an exact one that is already there.
  await importFiles(viewer.userId, [
    {
      name: 'coarse.json',
      content: JSON.stringify([coarse('tab\there'), coarse('tab\there'), coarse('tab\there'), coarse('Never exact')]),
    },
  ])
  const [first, second, third, fourth] = await topIds(viewer.userId)
  await mergeItems(viewer, { kind: 'track', sourceId: second ?? 0, targetId: first ?? 0 })
  await setHallOfFame(viewer.userId, 'track', [third ?? 0, first ?? 0])
  await deletePlay(viewer, await somePlay(viewer.userId, fourth ?? 0))
  await createEvent(
    viewer.userId,
    EventInput.parse({
      name: 'Japan',
      start_date: '2023-04-02',
      end_date: '2023-04-20',
      category: 'travel',
      description: 'line\nline',
    }),
  )
  await createEvent(viewer.userId, EventInput.parse({ name: 'Birthday', start_date: '1990-09-21', repeats: 'yearly' }))
  await setPicture(viewer, png)
  await follow(viewer, 'neighbour')
  await createShareLink(viewer, SharedView.parse({ view: 'top', type: 'tracks' }))
  await inngest.send(exportRequested.create({ userId: viewer.userId, exportId: 1 }))
}

async function exported(viewer: Viewer, format: ExportFormat = 'musicmuse'): Promise<Buffer> {
  const { ref } = await requestExport(viewer, format)
  await runExport(ref, viewer.now)
  const chunks: Buffer[] = []
  for await (const chunk of (await openExport(viewer, ref.exportId)).content) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

async function everything(viewer: Viewer) {
  const { rows: plays } = await pool.query(
    `select p.played_at, p.ms_played, t.name as track, a.name as artist, b.name as album,
     st.name as said, p.local_date::text, p.local_hour, p.local_weekday,
       p.is_skip, p.platform, p.platform_text, p.country, p.reason_start, p.reason_end, p.shuffle,
         p.skipped, p.offline, p.incognito, p.source
     from listening_history p join tracks t on t.id = p.track_id join artists a on a.id = p.artist_id
       left join albums b on b.id = p.album_id
     left join tracks st on st.id = p.source_track_id where p.user_id = $1 order by p.played_at, t.name, st.name, p.ms_played`,
    [viewer.userId],
  )
  const events = (await listEvents(viewer.userId)).map(({ id: _, ...event }) => event)
  const fame = (await hallOfFame(viewer.userId)).map(({ id: _, artist, ...item }) => ({
    ...item,
    artist: artist?.name,
  }))
  return { plays, events, fame }
}

async function topIds(userId: number) {
  const { rows } = await pool.query<{ id: number }>(
    'select track_id as id from listening_history where user_id = $1 group by 1 order by count(*) desc, 1 limit 4',
    [userId],
  )
  return rows.map(({ id }) => id)
}

async function somePlay(userId: number, trackId: number) {
  const { rows } = await pool.query<{ id: string }>(
    'select id from listening_history where user_id = $1 and track_id = $2 limit 1',
    [userId, trackId],
  )
  return Number(rows[0]?.id)
}

const Column = z.object({ table: z.string(), column: z.string() })

/** The rows of every table that refers to a person, by any of its columns. */
async function rowsPerTable(userId: number): Promise<Record<string, number>> {
  const { rows } = await pool.query(
    `select c.table_name as table, c.column_name as column from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
       and c.column_name in ('user_id', 'follower_id', 'followee_id', 'blocker_id', 'blocked_id')
     union all select 'users', 'id'`,
  )
  const counts: Record<string, number> = {}
  for (const { table, column } of Column.array().parse(rows)) {
    const found = await pool.query<{ count: number }>(
      `select count(*)::int as count from "${table}" where "${column}" = $1`,
      [userId],
    )
    counts[`${table}.${column}`] = found.rows[0]?.count ?? 0
  }
  return counts
}

/** Of people: the folder's own identity is the instance's. */
const filesLeft = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'uploads.identity')
    .map(({ name }) => name)

async function mentionsInJobs(userId: number) {
  const { rows } = await pool.query<{ text: string }>(
    `select data::text as text from pgboss.job union all select event::text from job_runs`,
  )
  return rows.filter(({ text }) => new RegExp(`"userId": ?${userId}\\b`).test(text))
}
