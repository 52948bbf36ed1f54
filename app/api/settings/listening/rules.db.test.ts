import { expect, test, vi } from 'vitest'
import { send } from '@/app/_api-docs/testing/call'
import { exportRules } from '@/lib/account/export/export-rules'
import { ExportedRules } from '@/lib/account/export/musicmuse-json-schema'
import { restoreRules } from '@/lib/account/restore/restore-rules'
import { viewerFor } from '@/lib/auth/current-viewer'
import { pool } from '@/lib/db'
import { importFiles } from '@/lib/imports/testing/import-files'
import { recomputeHistory } from '@/lib/history/recompute-history'
import { ask } from '@/lib/musicnlp/client'
import { ListeningRules } from '@/lib/rules/listening-rules'
import { previewRules } from '@/lib/rules/preview-rules'
import { readRules } from '@/lib/rules/read-rules'
import { saveRules } from '@/lib/rules/save-rules'
import { listeningByHour } from '@/lib/stats/listening-by-hour'
import { listeningByWeekday } from '@/lib/stats/listening-by-weekday'
import { listeningTotals } from '@/lib/stats/listening-totals'
import { overview } from '@/lib/stats/overview'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { streaks } from '@/lib/stats/streaks'
import { topItems } from '@/lib/stats/top-items'
import { cookieHeader } from '@/lib/testing/auth-headers'
import { mulberry32, pick } from '@/lib/testing/mulberry32'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener, localColumns, type Listener } from '@/lib/testing/test-listener'
import { resolvePeriod } from '@/lib/time/period'

vi.setConfig({ testTimeout: 120_000 })

// The rules once more, in plain TypeScript over the stored rows, and the figures of the product beside it.

const HOME = 'America/New_York'
const now = new Date('2026-11-23T12:00:00Z')

type Row = {
  id: string
  played_at: Date
  ms_played: number | null
  track_id: number
  artist_id: number
  album_id: number | null
  platform: string | null
  platform_text: string | null
  reason_end: string | null
  track_length_ms: number | null
  incognito: boolean | null
}
type Judged = Row & { date: string; hour: number; weekday: number; counts: boolean; leftOut: boolean }

/** The first quarter of an hour whose local date is this one or a later one. */
function beginOf(date: string, zone: string): number {
  let at = Date.parse(date) - 16 * 3_600_000
  while (localColumns(new Date(at), zone).date < date) at += 900_000
  return at
}

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function lengthsOf(rows: Row[]): Map<number, number> {
  const tracks = groupBy(rows, ({ track_id }) => track_id)
  return new Map(
    [...tracks].flatMap(([track, plays]) => {
      const told = plays.flatMap(({ track_length_ms: ms }) => (ms === null ? [] : [ms]))
      const ended = plays.flatMap((p) => (p.reason_end === 'trackdone' && p.ms_played !== null ? [p.ms_played] : []))
      const all = plays.flatMap(({ ms_played: ms }) => (ms === null ? [] : [ms]))
      const middle = ended.sort((a, b) => a - b)[Math.ceil(ended.length / 2) - 1]
      const ms = told.length > 0 ? Math.max(...told) : (middle ?? (all.length > 0 ? Math.max(...all) : undefined))
      return ms === undefined ? [] : [[track, ms] as const]
    }),
  )
}

function judge(rows: Row[], rules: ListeningRules): Judged[] {
  const lengths = lengthsOf(rows)
  const begins = rules.zones.map(({ from, zone }) => ({ at: beginOf(from, zone), zone }))
  return rows.map((row) => {
    const zone = begins.findLast(({ at }) => at <= row.played_at.getTime())?.zone ?? HOME
    const local = localColumns(row.played_at, zone)
    return { ...row, ...local, counts: countsBy(rules, row, lengths), leftOut: isOut(rules, row, local) }
  })
}

function countsBy({ counting }: ListeningRules, row: Row, lengths: Map<number, number>): boolean {
  const { ms_played: ms, reason_end: end } = row
  const length = lengths.get(row.track_id)
  if (counting === 'everything') return true
  if (counting === 'finished' && end !== null) return end === 'trackdone'
  if (ms === null) return true
  if (counting === 'thirty_seconds') return ms >= 30_000
  if (length === undefined) return true
  return counting === 'finished' ? ms >= 0.95 * length : ms > 0 && ms >= Math.min(length / 2, 240_000)
}

function isOut(rules: ListeningRules, row: Row, { date, hour }: { date: string; hour: number }): boolean {
  if (rules.include_left_out) return false
  return rules.leave_out.some((rule) => {
    switch (rule.kind) {
      case 'artist':
      case 'podcast':
        return row.artist_id === rule.id
      case 'album':
        return row.album_id === rule.id
      case 'track':
        return row.track_id === rule.id
      case 'device':
        return [row.platform, row.platform_text].includes(rule.device)
      case 'hours':
        return rule.from <= rule.to ? hour >= rule.from && hour < rule.to : hour >= rule.from || hour < rule.to
      case 'dates':
        return date >= rule.from && date <= rule.to
      case 'private_session':
        return row.incognito === true
    }
  })
}

const stored = async (userId: number): Promise<Row[]> =>
  (await pool.query<Row>('select * from listening_history where user_id = $1 order by played_at, id', [userId])).rows

function draw(seed: number, rows: Row[]): ListeningRules {
  const random = mulberry32(seed)
  const day = () => pick(random, ['2021-09-01', '2021-12-31', '2022-03-13', '2022-06-24', '2022-11-06', '2023-01-01'])
  const [first, ...others] = rows
  if (!first) throw new Error('There are no plays to draw rules from.')
  const row = () => pick(random, [first, ...others])
  const rule = (): unknown => {
    const one = row()
    return pick(random, [
      { kind: 'artist', id: one.artist_id },
      { kind: 'podcast', id: one.artist_id },
      { kind: 'track', id: one.track_id },
      ...(one.album_id === null ? [] : [{ kind: 'album', id: one.album_id }]),
      { kind: 'device', device: pick(random, ['ios', 'iPhone 15']) },
      { kind: 'hours', from: Math.floor(random() * 24), to: Math.floor(random() * 24) },
      { kind: 'dates', from: '2022-03-01', to: day() },
      { kind: 'private_session' },
    ])
  }
  const zone = () => ({
    from: day(),
    zone: pick(random, ['Europe/Lisbon', 'Asia/Tokyo', 'Asia/Kathmandu', 'America/Los_Angeles', HOME]),
  })
  return ListeningRules.parse({
    counting: pick(random, ['thirty_seconds', 'half_or_four_minutes', 'finished', 'everything']),
    leave_out: Array.from({ length: Math.floor(random() * 4) }, rule),
    include_left_out: random() < 0.1,
    zones: Array.from({ length: Math.floor(random() * 4) }, zone),
  })
}

async function listenerWithHistory(seed: number): Promise<Listener> {
  const listener = await createListener(HOME)
  const history = randomHistory(seed)
  await addPlays(listener, [
    ...history,
    ...history.slice(0, 30).map(({ at, track, artist }) => ({
      at: new Date(new Date(at).getTime() + 1000),
      isLengthUnknown: true,
      ...(track && { track }),
      ...(artist && { artist }),
    })),
  ])
  await pool.query(
    `update listening_history set reason_end = (array['trackdone', 'fwdbtn', null])[1 + id % 3],
       track_length_ms = case when id % 19 = 0 then 200000 + (id % 5) * 10000 end,
       platform_text = case when id % 4 = 0 then 'iPhone 15' end, incognito = id % 11 = 0 where user_id = $1`,
    [listener.userId],
  )
  return listener
}

const sum = (rows: Judged[]) => ({
  plays: rows.filter(({ counts }) => counts).length,
  msPlayed: rows.reduce((total, { ms_played }) => total + (ms_played ?? 0), 0),
})
function ranked(rows: Judged[], id: 'track_id' | 'artist_id' | 'album_id') {
  const groups = groupBy(
    rows.filter((row) => row[id] !== null),
    (row) => row[id] ?? 0,
  )
  return [...groups].map(([key, plays]) => ({ id: key, ...sum(plays) })).filter(({ plays }) => plays > 0)
}
const byId = <T extends { id: number }>(items: T[]) => items.toSorted((a, b) => a.id - b.id)
const columns = { tracks: 'track_id', albums: 'album_id', artists: 'artist_id' } as const

async function expectFigures(listener: Listener, rules: ListeningRules, judged: Judged[]) {
  const viewer = await viewerFor(listener.userId, now)
  const included = judged.filter(({ leftOut }) => !leftOut)
  const days = { all_time: included, year_2022: included.filter(({ date }) => date.startsWith('2022')) }
  const period = (name: string) => resolvePeriod({ time_range: name }, viewer)
  for (const [name, rows] of Object.entries(days)) {
    const counted = rows.filter(({ counts }) => counts)
    const asked = { period: period(name) }
    const totals = await listeningTotals(viewer, asked)
    expect(totals, JSON.stringify({ rules, name })).toMatchObject({
      ...sum(rows),
      tracks: new Set(counted.map(({ track_id }) => track_id)).size,
      albums: new Set(counted.flatMap(({ album_id }) => album_id ?? [])).size,
      artists: new Set(counted.map(({ artist_id }) => artist_id)).size,
    })
    expect((await listeningByHour(viewer, asked)).map(({ plays }) => plays)).toEqual(
      Array.from({ length: 24 }, (_, hour) => counted.filter((row) => row.hour === hour).length),
    )
    expect((await listeningByWeekday(viewer, asked)).map(({ plays }) => plays)).toEqual(
      Array.from({ length: 7 }, (_, weekday) => counted.filter((row) => row.weekday === weekday).length),
    )
    for (const type of ['tracks', 'albums', 'artists'] as const) {
      const { items, total } = await topItems(viewer, { type, ...asked, pageSize: 100 })
      const expected = ranked(rows, columns[type])
      expect(total).toBe(expected.length)
      expect(byId(items.map(({ id, plays, msPlayed }) => ({ id, plays, msPlayed })))).toEqual(byId(expected))
    }
    expect((await overview(viewer, period(name))).totals).toMatchObject(sum(rows))
    const reply = await send('GET /api/top_items', {
      query: { type: 'artists', time_range: name, page_size: 100 },
      headers: await cookieHeader(listener.userId),
    })
    const { items } = (await reply.json()) as { items: { id: number; plays: number; ms_played: number }[] }
    expect(byId(items.map(({ id, plays, ms_played }) => ({ id, plays, msPlayed: ms_played })))).toEqual(
      byId(ranked(rows, 'artist_id')),
    )
  }
  const muse = async (query: string) => (await ask(query, viewer)).answer.value ?? 0
  expect(await muse('how many plays in 2022')).toBe(sum(days.year_2022).plays)
  expect(await muse('how many plays between 10pm and 2am')).toBe(
    included.filter(({ counts, hour }) => counts && (hour >= 22 || hour < 2)).length,
  )
  const dates = [...new Set(included.filter(({ counts }) => counts).map(({ date }) => date))].sort()
  expect((await streaks(viewer)).longest?.days ?? 0).toBe(longestRun(dates))
}

function longestRun(dates: string[]): number {
  let [longest, run, last] = [0, 0, '']
  for (const date of dates) {
    run = last !== '' && Date.parse(date) - Date.parse(last) === 86_400_000 ? run + 1 : 1
    longest = Math.max(longest, run)
    last = date
  }
  return longest
}

const seeds = Array.from({ length: 20 }, (_, index) => index + 1)

test('pages, views, the API and Muse equal a plain recomputation for 20 drawn rules, and each touches what it said', async () => {
  const listener = await listenerWithHistory(5)
  const rows = await stored(listener.userId)
  let before = judge(rows, ListeningRules.parse({}))
  for (const seed of seeds) {
    const rules = draw(seed, rows)
    const judged = judge(rows, rules)
    const preview = await previewRules(listener.userId, rules)
    await saveRules(listener.userId, rules)
    const changed = await recomputeHistory(listener.userId)
    expect(preview.changed).toBe(changed)
    const flips = (to: boolean) =>
      judged.filter(({ counts }, index) => counts === to && before[index]?.counts !== to).length
    expect([preview.counted, preview.uncounted]).toEqual([flips(true), flips(false)])
    expect(preview.leftOut).toEqual(
      rules.leave_out.map(
        (rule) =>
          judge(rows, { ...rules, leave_out: [rule], include_left_out: false }).filter(({ leftOut }) => leftOut).length,
      ),
    )
    before = judged
    await expectFigures(listener, rules, judged)
    if (seed % 5 === 0) {
      await refreshFigures()
      await expectFigures(listener, rules, judged)
    }
  }
  await saveRules(listener.userId, ListeningRules.parse({}))
  await recomputeHistory(listener.userId)
  await expectFigures(listener, ListeningRules.parse({}), judge(rows, ListeningRules.parse({})))
})

test('plays that arrive follow the rules at once, and so do older plays of the same track', async () => {
  const listener = await listenerWithHistory(6)
  const rules = draw(3, await stored(listener.userId))
  await saveRules(listener.userId, { ...rules, counting: 'half_or_four_minutes' })
  await recomputeHistory(listener.userId)
  const { saveSubmittedPlays } = await import('@/lib/scrobbling/save-submitted-plays')
  await saveSubmittedPlays(listener.userId, [
    {
      startedAt: Date.parse('2022-06-24T03:00:00Z'),
      artist: 'Artist 0',
      track: 'Song 0',
      album: null,
      msPlayed: 500_000,
      trackLengthMs: 900_000,
      source: 'listenbrainz_api',
      client: null,
    },
  ])
  const judged = judge(await stored(listener.userId), { ...rules, counting: 'half_or_four_minutes' })
  await expectFigures(listener, rules, judged)
})

test('half of a track is told by its length in any file: 100 s of 300 s do not count, 160 s do', async () => {
  const { userId } = await createListener()
  const heard = (ts: string, ms: number) => ({
    ts,
    ms_played: ms,
    master_metadata_track_name: 'Long Song',
    master_metadata_album_artist_name: 'Low',
  })
  const spotify = JSON.stringify([heard('2024-01-01T10:00:00Z', 100_000), heard('2024-01-02T10:00:00Z', 160_000)])
  const track = { artist_name: 'Low', track_name: 'Long Song', additional_info: { duration_ms: 300_000 } }
  await importFiles(userId, [
    { name: 'Streaming_History_Audio_2024.json', content: spotify },
    { name: 'listens.jsonl', content: JSON.stringify({ listened_at: 1_700_000_000, track_metadata: track }) },
  ])
  await saveRules(userId, ListeningRules.parse({ counting: 'half_or_four_minutes' }))
  await recomputeHistory(userId)
  const { rows } = await pool.query('select counts from included_plays where user_id = $1 order by played_at', [userId])
  expect(rows.map(({ counts }) => counts)).toEqual([true, false, true])
})

test('a reader who polls while rules are switched sees the old figures or the new, never a mixture', async () => {
  const listener = await listenerWithHistory(7)
  const headers = await cookieHeader(listener.userId)
  const states = [
    ListeningRules.parse({}),
    ListeningRules.parse({
      counting: 'everything',
      leave_out: [{ kind: 'hours', from: 20, to: 23 }],
      zones: [{ from: '2022-01-01', zone: 'Asia/Tokyo' }],
    }),
  ]
  const read = async () => {
    const query = { time_range: 'year_2022' }
    return Promise.all(
      ['GET /api/overview', 'GET /api/patterns'].map(async (name) => (await send(name, { query, headers })).text()),
    )
  }
  const seen: string[][] = []
  for (const rules of states) {
    await saveRules(listener.userId, rules)
    await recomputeHistory(listener.userId)
    seen.push(await read())
  }
  expect(seen[0]).not.toEqual(seen[1])
  let isOver = false
  let reads = 0
  const poll = async () => {
    while (!isOver) {
      const replies = await read()
      reads++
      for (const [index, reply] of replies.entries()) expect(seen.map((state) => state[index])).toContain(reply)
    }
  }
  const readers = [poll(), poll()]
  for (let round = 0; round < 20; round++) {
    await saveRules(listener.userId, states[round % 2] ?? states[0] ?? ListeningRules.parse({}))
    await recomputeHistory(listener.userId)
  }
  isOver = true
  await Promise.all(readers)
  expect(reads).toBeGreaterThan(5)
})

test('rules come back from an export, by the names of their items', async () => {
  const [leaving, returning] = [await listenerWithHistory(8), await listenerWithHistory(8)]
  const [play] = await stored(leaving.userId)
  const rules = ListeningRules.parse({
    counting: 'everything',
    leave_out: [
      { kind: 'track', id: play?.track_id },
      { kind: 'podcast', id: play?.artist_id },
      { kind: 'hours', from: 1, to: 5 },
    ],
    zones: [{ from: '2022-01-01', zone: 'Asia/Tokyo' }],
  })
  await saveRules(leaving.userId, rules)
  const exported = await exportRules(leaving.userId)
  expect(JSON.stringify(exported)).not.toContain('"id"')
  await restoreRules(returning.userId, [{ rules: ExportedRules.parse(exported) }])
  expect(await readRules(returning.userId)).toMatchObject({ rules, isPending: false })
  await expectFigures(returning, rules, judge(await stored(returning.userId), rules))
})

test('others never see plays of private sessions, and their owner does', async () => {
  const listener = await createListener()
  await addPlays(listener, [
    { at: '2024-01-01T12:00:00Z', artist: 'Open' },
    { at: '2024-01-02T12:00:00Z', artist: 'Secret', incognito: true },
  ])
  await pool.query(
    `update user_settings set profile_audience = 'everyone', statistics_audience = 'everyone', history_audience = 'everyone'
     where user_id = $1`,
    [listener.userId],
  )
  await refreshFigures()
  const told = async (headers: Record<string, string>) =>
    Promise.all(
      [
        ['GET /api/top_items', { type: 'artists', username: listener.username }],
        ['GET /api/history', { username: listener.username }],
        ['GET /api/user_profile', { username: listener.username }],
      ].map(async ([name, query]) =>
        (await send(name as string, { query: query as Record<string, string>, headers })).text(),
      ),
    )
  const other = await createListener()
  for (const text of await told(await cookieHeader(other.userId))) expect(text).not.toContain('Secret')
  const [top = '', history = ''] = await told(await cookieHeader(listener.userId))
  for (const text of [top, history]) expect(text).toContain('Secret')
})
