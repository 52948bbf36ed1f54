import { beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { failExport, requestExport, runExport } from '@/lib/account/export/exports'
import { cookieHeader } from '@/lib/testing/auth-headers'
import { db } from '@/lib/db'
import { runImport } from '@/lib/imports/testing/run-import'
import { startImport } from '@/lib/imports/start-import'
import { importFiles, storeFiles } from '@/lib/imports/testing/import-files'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, listenerFor, createListener } from '@/lib/testing/test-listener'
import { goodPassword, createPerson } from '@/lib/testing/test-person'
import { startFakeListenbrainz } from '@/lib/forwarding/testing/fake-listenbrainz'
import { setNowPlaying } from '@/lib/scrobbling/now-playing'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'
import type { Viewer } from '@/lib/viewer'
import { responseSchema } from './json-schema'
import { openApi } from './openapi'
import { goodStatus } from './operation-object'
import { calls, findCall, send, type Sent } from './testing/call'
import { documentedFields, seenFields } from './testing/schema-fields'

// The server that plays are passed on to is on this machine.
vi.hoisted(() => (process.env.FORWARD_PRIVATE = '1'))

// Calls every operation as a person with data of every kind and compares each response with the OpenAPI document.

const { components } = openApi()
const seen = new Set<string>()
const asked = new Set<string>()
let ida: Viewer
let headers: Record<string, string>
let asBob: Record<string, string>

const browserOf = ({ userId }: Viewer) => cookieHeader(userId)
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const yearsAgo = (years: number) => new Date(new Date().setUTCFullYear(new Date().getUTCFullYear() - years))

beforeAll(async () => {
  ida = await createPerson('ida', { timeZone: 'America/New_York' })
  headers = await browserOf(ida)
  const kept = { track: 'Song 1', artist: 'Artist 1' }
  const lately = [...[0, 1, 2].map(daysAgo), yearsAgo(1), yearsAgo(2)].map((at) => ({ at, ...kept }))
  const own = [
    ...randomHistory(7),
    ...lately,
    { at: daysAgo(0) },
    { at: daysAgo(0), track: 'Song - Remastered 2011' },
    { at: daysAgo(3), artist: 'Only once', offline: true, incognito: true },
  ]
  await addPlays(await listenerFor(ida), own)
  const bob = await createPerson('bob')
  await addPlays(await listenerFor(bob), [
    ...randomHistory(8).slice(0, 200),
    { at: daysAgo(1) },
    { at: daysAgo(1), artist: 'Only of Bob' },
  ])
  for (const seed of [1, 2, 3, 4]) await addPlays(await createListener(), randomHistory(seed))
  await refreshFigures()
  await refreshListeners()
  asBob = await browserOf(bob)
  await send('PUT /api/follows/{username}', { params: { username: 'ida' }, headers: asBob })
  await send('PATCH /api/settings', { body: { display_name: 'Bob' }, headers: asBob })
})

/** Calls an operation and compares status, type and exact fields with the document; repeats a GET with its ETag. */
async function ask(name: string, sent: Sent = {}): Promise<Record<string, never>> {
  const { handler, method } = findCall(name)
  const { response: schema, file } = handler.operation
  asked.add(name)
  const response = await send(name, { ...sent, headers: { ...headers, ...sent.headers } })
  const bytes = await response.arrayBuffer()
  const text = new TextDecoder().decode(bytes)
  expect([name, response.status, text]).toEqual([name, goodStatus(handler.operation), text])
  const type = response.headers.get('content-type')?.split(';')[0]
  if (!schema) {
    expect([name, type, bytes.byteLength > 0]).toEqual([name, file?.type, file !== undefined])
    return {}
  }
  if (type === file?.type) return {}
  const json: unknown = JSON.parse(text)
  expect(schema.parse(json), name).toEqual(json)
  seenFields(`${name}: `, responseSchema(schema).schema, components.schemas, json, seen)
  if (method === 'GET') {
    expect(response.headers.get('etag'), name).toMatch(/^W\/".+"$/)
    expect((await send(name, { ...sent, headers: { ...headers, 'if-none-match': '*' } })).status, name).toBe(304)
  }
  return Object(json)
}

const extended = (row: object) => ({
  ts: '2020-05-01T10:00:00Z',
  ms_played: 60_000,
  master_metadata_track_name: 'T',
  master_metadata_album_artist_name: 'A',
  master_metadata_album_album_name: 'B',
  ...row,
})
const exported = [
  extended({}),
  extended({}),
  extended({ ts: 'yesterday' }),
  extended({ ts: '2020-05-01T11:00:00Z', master_metadata_track_name: null }),
  extended({
    ts: '2020-05-01T12:00:00Z',
    master_metadata_track_name: null,
    episode_name: 'Episode',
    episode_show_name: 'Show',
  }),
  // As older files list an episode
  extended({ ts: '2020-05-01T13:00:00Z', master_metadata_album_artist_name: 'Show' }),
]

function uploadOf(field: string, ...files: File[]): FormData {
  const form = new FormData()
  for (const each of files) form.append(field, each)
  return form
}

test('statistics match their schemas', async () => {
  const playing = { artist: 'Artist 1', track: 'Song 1', album: 'Album 1', client: 'A player', trackLengthMs: null }
  await setNowPlaying(ida.userId, { ...playing, source: 'listenbrainz_api' }, new Date())
  await ask('GET /api/live', { query: { once: 'true' } })
  const { items: tracks } = z
    .object({ items: z.array(z.object({ id: z.int(), name: z.string() })) })
    .parse(await ask('GET /api/top_items', { query: { type: 'tracks', page_size: 100 } }))
  const shared = tracks.find(({ name }) => name === 'Song 1')?.id ?? 0
  const {
    items: [album],
  } = z
    .object({ items: z.array(z.object({ id: z.int() })) })
    .parse(await ask('GET /api/top_items', { query: { type: 'albums', time_range: 'year_2022' } }))
  const {
    items: [artist],
  } = z
    .object({ items: z.array(z.object({ id: z.int() })) })
    .parse(await ask('GET /api/top_items', { query: { type: 'artists', sort: 'time' } }))
  await ask('GET /api/top_items', { query: { type: 'tracks', format: 'csv' } })
  for (const time_range of ['all_time', 'last_30_days']) await ask('GET /api/overview', { query: { time_range } })
  for (const time_range of ['all_time', 'year_2022']) await ask('GET /api/patterns', { query: { time_range } })
  await ask('GET /api/review/{period}', { params: { period: 'year_2022' } })
  await ask('GET /api/review/{period}', {
    params: { period: 'custom' },
    query: { from: '2022-01-01', to: '2022-02-01' },
  })
  await ask('GET /api/items/{kind}/{id}', { params: { kind: 'tracks', id: shared } })
  await ask('GET /api/items/{kind}/{id}', { params: { kind: 'albums', id: album?.id ?? 0 } })
  await ask('GET /api/items/{kind}/{id}', { params: { kind: 'artists', id: artist?.id ?? 0 } })
  await ask('GET /api/series', { query: { bucket: 'year' } })
  await ask('GET /api/series', { query: { items: `artists:${artist?.id},tracks:${shared}`, time_range: 'year_2022' } })
  const { plays } = z
    .object({ plays: z.array(z.object({ id: z.int() })) })
    .parse(await ask('GET /api/history', { query: { limit: 50, time_range: 'year_2022' } }))
  await ask('GET /api/images/top', { query: { type: 'tracks' } })
  await ask('GET /api/images/review', { query: { year: 2022 } })
  const [first] = plays
  const { id: added } = z.object({ id: z.int() }).parse(
    await ask('POST /api/plays', {
      body: {
        artist: 'Low',
        track: 'Sunflower',
        album: 'Things',
        started_at: '2022-06-01T10:00:00Z',
        ms_played: 280_000,
      },
    }),
  )
  await ask('PATCH /api/plays/{id}', { params: { id: added }, body: { started_at: '2022-06-01T11:00:00Z' } })
  const other = { play_id: added, separate: true }
  await ask('PUT /api/plays/{id}/separate', { params: { id: first?.id ?? 0 }, body: other })
  await ask('DELETE /api/plays/{id}', { params: { id: first?.id ?? 0 } })
  await ask('GET /api/plays/deleted')
  await ask('POST /api/plays/{id}/restore', { params: { id: first?.id ?? 0 } })
  await ask('PUT /api/hall_of_fame', { body: { kind: 'track', ids: [shared] } })
  await ask('PUT /api/hall_of_fame', { body: { kind: 'album', ids: [album?.id] } })
  await ask('PUT /api/hall_of_fame', { body: { kind: 'artist', ids: [artist?.id] } })
  await ask('GET /api/hall_of_fame')
})

test('life events and share links match their schemas', async () => {
  const { event } = z.object({ event: z.object({ id: z.int() }) }).parse(
    await ask('POST /api/events', {
      body: {
        name: 'Japan',
        start_date: '2022-04-02',
        end_date: '2022-04-20',
        category: 'travel',
        description: 'Tokyo and Kyoto',
      },
    }),
  )
  await ask('POST /api/events', { body: { name: 'Birthday', start_date: '2021-06-24', repeats: 'yearly' } })
  const params = { id: event.id }
  await ask('GET /api/events/{id}', { params })
  await ask('PUT /api/events/{id}', {
    params,
    body: {
      name: 'Japan again',
      start_date: '2022-04-02',
      end_date: '2022-04-20',
      description: 'Tokyo',
      repeats: null,
    },
  })
  await ask('GET /api/events')
  await ask('GET /api/search', { query: { q: 'japan' } })
  for (const body of [
    { view: 'top', type: 'tracks', time_range: 'custom', from: '2022-01-01', to: '2022-02-01' },
    { view: 'event', ...params },
    { view: 'review', year: 2022 },
    { view: 'review', time_range: 'custom', from: '2022-01-01', to: '2022-02-01' },
    { view: 'muse', query: 'top artists' },
  ])
    await ask('POST /api/shares', { body })
  const { links } = z.object({ links: z.array(z.object({ id: z.int() })) }).parse(await ask('GET /api/shares'))
  await ask('DELETE /api/shares/{id}', { params: { id: links[0]?.id ?? 0 } })
})

test('people match their schemas', async () => {
  const params = { username: 'bob' }
  await ask('PUT /api/follows/{username}', { params })
  await send('PATCH /api/settings', {
    headers,
    body: { display_name: 'Ida', bio: 'Hello', privacy: { comparison: 'everyone' } },
  })
  await ask('GET /api/user_profile')
  await ask('GET /api/user_profile', { query: params })
  await ask('GET /api/people', { query: { q: 'bob' } })
  for (const q of ['bob', 'song 1', 'artist 1', 'album']) await ask('GET /api/search', { query: { q } })
  for (const list of ['followers', 'following'])
    await ask(`GET /api/people/{username}/${list}`, { params: { username: 'ida' } })
  await ask('GET /api/compare/{username}', { params, query: { time_range: 'all_time' } })
  await ask('GET /api/friends')
  await ask('DELETE /api/follows/{username}', { params })
  await ask('PUT /api/blocks/{username}', { params })
  await ask('GET /api/blocks')
  await ask('DELETE /api/blocks/{username}', { params })
})

test('imports and merges match their schemas', async () => {
  const form = uploadOf(
    'files',
    new File([JSON.stringify(exported)], 'Streaming_History_Audio_2020.json'),
    new File(['[{"endTime":'], 'StreamingHistory0.json'),
  )
  const {
    import: { id },
  } = z.object({ import: z.object({ id: z.int() }) }).parse(await ask('POST /api/imports', { form }))
  await runImport({ userId: ida.userId, importId: id }, new Date())
  const nothingGood = await startImport(ida, await storeFiles([{ name: 'broken.json', content: '[{"endTime":' }]))
  await runImport(nothingGood, new Date())
  const running = await startImport(ida, await storeFiles([{ name: 'StreamingHistory1.json', content: '[]' }]))
  await db.import.updateMany({
    where: { userId: ida.userId, id: running.importId },
    data: { status: 'running', startedAt: new Date() },
  })
  const unsure = await startImport(
    ida,
    await storeFiles([
      { name: 'plays.csv', content: '2024-07-01 12:00:00,Low,Things,Sunflower' },
      {
        name: 'tidal.csv',
        content: 'artist_name,track_title,entry_date,stream_duration_ms\nLow,Sunflower,2024-07-01 12:00:00,60000',
      },
      { name: 'soundcloud.csv', content: 'play_time,track_title\n2024-07-01 12:00:00 UTC,Sunflower' },
    ]),
  )
  await runImport(unsure, new Date())
  await ask('GET /api/imports/{id}/review', { params: { id: unsure.importId } })
  await ask('POST /api/imports/{id}/review', { params: { id: unsure.importId }, body: { files: [] } })
  await ask('GET /api/imports')
  await ask('GET /api/search', { query: { q: 'streaming_history' } })
  await ask('GET /api/imports/{id}', { params: { id } })
  for (const list of ['plays_added', 'duplicate', 'podcast', 'no_track', 'bad_time'])
    await ask('GET /api/imports/{id}/report/{list}', { params: { id, list } })
  const start = Date.parse('2020-05-01T09:59:00Z') / 1000
  const scrobbles = await startImport(
    ida,
    await storeFiles([{ name: 'recenttracks.csv', content: `uts,artist,album,track\n${start},A,B,T` }]),
  )
  await runImport(scrobbles, new Date())
  await ask('GET /api/imports/{id}/report/{list}', { params: { id: scrobbles.importId, list: 'matched' } })
  await ask('GET /api/history', { query: { time_range: 'custom', from: '2020-05-01', to: '2020-05-01' } })
  await ask('DELETE /api/imports/{id}', { params: { id } })
  const Listed = z.object({
    suggestions: z.array(z.object({ target: z.object({ id: z.int() }), sources: z.array(z.object({ id: z.int() })) })),
  })
  const {
    suggestions: [pair],
  } = Listed.parse(await ask('GET /api/merges/suggestions', { query: { kind: 'track' } }))
  for (const artist of ['Low', 'Low feat. Mimi'])
    await ask('POST /api/plays', { body: { artist, track: 'Tune', started_at: '2022-06-02T10:00:00Z' } })
  await ask('GET /api/merges/suggestions', { query: { kind: 'artist' } })
  const merge = { kind: 'track', source_id: pair?.sources[0]?.id ?? 0 }
  for (const ignored of [true, false])
    await ask('PUT /api/merges/ignored', {
      body: { kind: 'track', target_id: pair?.target.id, source_ids: [merge.source_id], ignored },
    })
  await ask('POST /api/merges', { body: { ...merge, target_id: pair?.target.id } })
  await ask('GET /api/merges')
  await ask('GET /api/items/{kind}/{id}', { params: { kind: 'tracks', id: merge.source_id } })
  await ask('DELETE /api/merges', { query: merge })
})

const questions = [
  'What were my top tracks on Fridays in the summer of 2022 after 6PM?',
  'colourless green ideas',
  'top albums on ios in the US except by Artist 2',
  'how often did I play Song 1 in 2022',
  'songs I always skip',
  'artists with the highest skip rate',
  'artists by number of different songs',
  'median plays per day',
  'artists I heard each year from 2021 to 2022',
  'old favourites I returned to',
  'who is rising',
  'top artist for every year',
  'most days in a row with music',
  'most plays of one song in a day',
  'first Artist 1 track I heard',
  '2021 against 2022',
  'Artist 1 or Artist 2',
  'when in the day do I listen',
  'Artist 1 by month',
  'did I play any Artist 1 in 2022',
  'what part of 2022 was Artist 1',
  'recap of 2022',
  'my story with Artist 1',
  'songs with over 5 plays',
  'songs with between 5 and 10 plays',
  'artists in my top 20 of 2021 and 2022',
  'longest sitting',
  'shuffle vs no shuffle',
  'my third favourite artist of 2022',
  'top songs during Japan again',
  'what was on at noon on 24 June 2022',
  'days I played Artist 1',
  'how often do I skip',
  'songs I always finish',
  'top tracks that I skipped',
  'top tracks offline',
  'top tracks in private sessions',
  'top tracks on shuffle',
  'albums I played on most days',
  'who was in 2021 but not 2022',
  'who did I abandon',
  'new artists of 2021',
  'artists by days',
  'which artist had the most days in a row',
  'top artists of 2021 vs 2022',
  'which artist did I play every month in 2022',
  'which artists did I hear every year',
  'top songs every December',
  'songs I played between 3 and 9 times',
  'which artists did I play most wibblewise in 2022',
]

test('questions match their schemas', async () => {
  for (const query of questions) await ask('POST /api/music_muse', { body: { query } })
  const asksForDate = await ask('POST /api/music_muse', { body: { query: 'top songs on my birthday' }, headers: asBob })
  const { context } = await ask('POST /api/music_muse', { body: { query: 'top songs of 2022' } })
  await ask('POST /api/music_muse', { body: { query: 'and artists?', context } })
  expect(asksForDate.context).toMatchObject({ awaiting: 'top songs on my birthday' })
  await ask('GET /api/music_muse/questions')
  await ask('DELETE /api/music_muse/questions')
})

async function ownRules() {
  const abroad = ['2005-06-01', '2005-06-09'].map((day) => ({ at: `${day}T12:00:00Z`, country: 'JP' }))
  const home = ['2005-06-10', '2005-06-19'].map((day) => ({ at: `${day}T12:00:00Z`, country: 'FR' }))
  await addPlays(await listenerFor(ida), [...abroad, ...home])
  await importFiles(ida.userId, [{ name: 'Streaming_History_Audio_2020.json', content: JSON.stringify(exported) }])
  const { items } = z
    .object({ items: z.array(z.object({ id: z.int() })) })
    .parse(await ask('GET /api/top_items', { query: { type: 'tracks' } }))
  const body = {
    counting: 'half_or_four_minutes',
    leave_out: [
      { kind: 'hours', from: 2, to: 5 },
      { kind: 'device', device: 'ios' },
      { kind: 'track', id: items.at(-1)?.id },
    ],
    zones: [{ from: '2004-01-01', zone: 'Europe/Lisbon' }],
  }
  await ask('POST /api/settings/listening/preview', { body })
  await ask('PUT /api/settings/listening', { body })
  await ask('GET /api/settings/listening')
  await ask('GET /api/history', { query: { limit: 200 } })
}

test('the account matches its schemas', async () => {
  const {
    events: [event],
  } = z.object({ events: z.array(z.object({ id: z.int() })) }).parse(await ask('GET /api/events'))
  await ask('DELETE /api/events/{id}', { params: { id: event?.id ?? 0 } })
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const { image_url } = z.object({ image_url: z.string() }).parse(
    await ask('POST /api/settings/picture', {
      form: uploadOf('picture', new File([png], 'me.png')),
      headers: { 'content-length': '400' },
    }),
  )
  await ask('GET /api/pictures/{key}', { params: { key: image_url.split('/').at(-1) ?? '' } })
  await ask('GET /api/settings')
  await ask('GET /api/user_profile')
  await ask('GET /api/people', { query: { q: 'ida' } })
  await ask('PATCH /api/settings', { body: { time_zone: 'Europe/Paris' } })
  await ownRules()
  await ask('DELETE /api/settings/picture')
  const { token } = z
    .object({ token: z.object({ id: z.int(), secret: z.string() }) })
    .parse(await ask('POST /api/tokens', { body: { name: 'A script' } }))
  await send('GET /api/settings', { headers: { authorization: `Bearer ${token.secret}` } })
  await ask('GET /api/tokens')
  await ask('DELETE /api/tokens/{id}', { params: { id: token.id } })
  await askOfOtherServers()
  await ask('POST /api/export', { body: { format: 'musicmuse' } })
  await failExport((await requestExport(ida, 'musicmuse')).ref)
  await ask('GET /api/export')
  await runExport((await requestExport(ida, 'musicmuse')).ref, new Date())
  const {
    export: { id },
  } = z.object({ export: z.object({ id: z.int() }) }).parse(await ask('GET /api/export'))
  await ask('GET /api/export/download', { query: { id } })
  await ask('PUT /api/settings/email', { body: { email: 'ida@example.com', password: goodPassword } })
  await ask('PUT /api/settings/password', {
    body: { current_password: goodPassword, new_password: 'eighteen red apples' },
  })
  await cookieHeader(ida.userId)
  const { sessions } = z
    .object({ sessions: z.array(z.object({ id: z.string() })) })
    .parse(await ask('GET /api/sessions'))
  await ask('DELETE /api/sessions/{id}', { params: { id: sessions[1]?.id ?? '' } })
  await ask('DELETE /api/sessions')
  headers = await browserOf(ida)
  await ask('DELETE /api/account', { body: { password: 'eighteen red apples' } })
})

async function askOfOtherServers() {
  const other = await startFakeListenbrainz()
  await ask('PUT /api/forwarding', { body: { server: other.url, token: 'good-token' } })
  other.close()
  const [userId, now] = [ida.userId, new Date()]
  const told = { forwardedAt: now, stoppedAt: now, problem: 'The server no longer accepts the token.' }
  await db.forwarding.update({ where: { userId }, data: told })
  await ask('GET /api/forwarding')
  await ask('DELETE /api/forwarding')
  const tokens = { accessTokenEncrypted: 'sealed', refreshTokenEncrypted: 'sealed', accessExpiresAt: now }
  const read = { consentedAt: now, readAt: now, nextPollAt: now, problem: 'Spotify could not be reached.' }
  await db.spotifyConnection.create({ data: { userId, ...tokens, ...read } })
  await ask('GET /api/spotify')
  await ask('DELETE /api/spotify')
}

/**
 * The sides of a comparison hold only what differs between them; in these questions that is time, names and filters.
 */
const unseen = [/^Question: compare\.sides\./, /^Filters: skipped$/]

test('every operation was called and every documented field had a value', () => {
  expect([...calls.keys()].filter((name) => !asked.has(name))).toEqual([])
  const documented = new Set<string>()
  for (const [name, { handler }] of calls) {
    const { response } = handler.operation
    if (response) documentedFields(`${name}: `, responseSchema(response).schema, components.schemas, documented)
  }
  expect([...documented].filter((field) => !seen.has(field) && !unseen.some((pattern) => pattern.test(field)))).toEqual(
    [],
  )
})
