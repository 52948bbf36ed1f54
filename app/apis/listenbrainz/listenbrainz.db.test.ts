import { beforeAll, describe, expect, test } from 'vitest'
import { OPTIONS, POST } from '@/app/apis/listenbrainz/1/submit-listens/route'
import { POST as deleteListen } from '@/app/apis/listenbrainz/1/delete-listen/route'
import * as latestImport from '@/app/apis/listenbrainz/1/latest-import/route'
import * as count from '@/app/apis/listenbrainz/1/user/[username]/listen-count/route'
import * as read from '@/app/apis/listenbrainz/1/user/[username]/listens/route'
import * as playing from '@/app/apis/listenbrainz/1/user/[username]/playing-now/route'
import { GET as validate } from '@/app/apis/listenbrainz/1/validate-token/route'
import { updateSettings } from '@/lib/account/settings'
import { revokeToken, listTokens } from '@/lib/auth/access-tokens'
import { deletePlay } from '@/lib/catalog/delete-play'
import { restorePlay } from '@/lib/catalog/restore-play'
import { unmergeItems } from '@/lib/catalog/unmerge-items'
import { pool } from '@/lib/db'
import { importFiles } from '@/lib/imports/testing/import-files'
import { removeImport } from '@/lib/imports/remove-import'
import { listenbrainzError } from '@/lib/scrobbling/listenbrainz/listenbrainz-route'
import type { Route } from '@/lib/http/route'
import { personWithToken, useUpSubmits } from '@/lib/scrobbling/testing/submit-fixture'
import { overview } from '@/lib/stats/overview'
import { resolvePeriod } from '@/lib/time/period'
import { cookieHeader } from '@/lib/testing/auth-headers'

const start = 1_764_350_000 // 2025-11-28T17:13:20Z
let people = 0
const somebody = (scope?: 'submit' | 'all', zone?: string) => personWithToken(`person-${(people += 1)}`, scope, zone)
type Person = Awaited<ReturnType<typeof somebody>>

const url = 'http://localhost/apis/listenbrainz/1'
const listen = (more: object = {}, info: object = {}, at: unknown = start) => ({
  listened_at: at,
  track_metadata: {
    artist_name: 'Björk',
    track_name: 'Hyperballad',
    release_name: 'Post',
    additional_info: info,
    ...more,
  },
})

async function submit(
  body: unknown,
  headers: Record<string, string>,
  address = `${url}/submit-listens`,
): Promise<{ status: number; json: Record<string, unknown>; headers: Headers }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await POST(new Request(address, { method: 'POST', headers, body: text }))
  return { status: response.status, json: Object(await response.json()), headers: response.headers }
}
const single = (person: Person, one: object) =>
  submit({ listen_type: 'single', payload: [one] }, { authorization: `Token ${person.token}` })
const many = (person: Person, payload: object[]) =>
  submit({ listen_type: 'import', payload }, { authorization: `Token ${person.token}` })

async function get(route: Route, username: string, token: string | null, query = '') {
  const response = await route(
    new Request(`${url}?${query}`, token === null ? {} : { headers: { authorization: `Token ${token}` } }),
    { params: Promise.resolve({ username }) },
  )
  return { status: response.status, json: Object(await response.json()) }
}

describe('a submitted play', () => {
  test('is stored at its start, once however often it is sent', async () => {
    const ada = await somebody('submit', 'Asia/Tokyo')
    for (const type of ['single', 'single', 'import'])
      expect(
        await submit({ listen_type: type, payload: [listen()] }, { authorization: `Token ${ada.token}` }),
      ).toMatchObject({ status: 200, json: { status: 'ok' } })
    expect(await ada.plays()).toEqual([
      {
        at: '2025-11-28T17:13:20',
        ms: null,
        means: 'start',
        track: 'Hyperballad',
        artist: 'Björk',
        album: 'Post',
        client: null,
        source: 'listenbrainz_api',
        localDate: '2025-11-29',
      },
    ])
  })

  test('stands at its end if the client says how long it was heard; the length of the track is not that', async () => {
    const ada = await somebody()
    await single(ada, listen({}, { duration_played: 200, duration_ms: 321_000, media_player: 'Navidrome' }))
    await single(ada, listen({ track_name: 'Joga' }, { duration: '273', submission_client: 'Pano Scrobbler' }))
    expect(await ada.plays()).toMatchObject([
      { track: 'Hyperballad', at: '2025-11-28T17:16:40', ms: 200_000, means: 'end', client: 'Navidrome' },
      { track: 'Joga', at: '2025-11-28T17:13:20', ms: null, means: 'start', client: 'Pano Scrobbler' },
    ])
    await single(ada, listen({}, { duration_played: 210 }))
    expect(await ada.plays()).toHaveLength(2)
  })

  test('two tracks in one second and the same track twice a day are all kept', async () => {
    const ada = await somebody()
    await many(ada, [listen(), listen({ track_name: 'Joga' }), listen({}, {}, start + 3600)])
    expect(await ada.plays()).toHaveLength(3)
  })

  test('is in the statistics on the next read', async () => {
    const ada = await somebody()
    const viewer = { ...ada.viewer, now: new Date((start + 600) * 1000) }
    const period = resolvePeriod({ time_range: 'all_time', from: undefined, to: undefined }, viewer)
    expect((await overview(viewer, period)).totals.plays).toBe(0)
    await single(ada, listen())
    expect((await overview(viewer, period)).totals).toMatchObject({ plays: 1, msPlayed: 0 })
  })

  test('stays deleted when it is sent again, and can be restored', async () => {
    const ada = await somebody()
    await single(ada, listen({}, { duration_played: 100 }))
    const { rows } = await pool.query<{ id: string }>('select id from listening_history where user_id = $1', [
      ada.viewer.userId,
    ])
    const id = Number(rows[0]?.id)
    await deletePlay(ada.viewer, id)
    expect((await single(ada, listen({}, { duration_played: 100 }))).status).toBe(200)
    expect(await ada.plays()).toEqual([])
    await restorePlay(ada.viewer, id)
    await single(ada, listen({}, { duration_played: 100 }))
    expect(await ada.plays()).toHaveLength(1)
  })

  test('keeps names of every script and length', async () => {
    const ada = await somebody()
    const names = ['🦊🔥', 'مرحبا', 'x'.repeat(300), 'tab\tand "quotes"', 'half \ud800']
    await many(
      ada,
      names.map((track_name, index) => listen({ track_name }, {}, start + index)),
    )
    expect((await ada.plays()).map(({ track }) => track).reverse()).toEqual(
      names.map((name) => name.replace('\ud800', '\ufffd')),
    )
  })
})

test('a play that a file brought too stays when that import is removed', async () => {
  const ada = await somebody()
  const file = { name: 'listens.json', content: JSON.stringify([listen(), listen({ track_name: 'Joga' })]) }
  const ref = await importFiles(ada.viewer.userId, [file])
  await single(ada, listen())
  expect(await ada.plays()).toHaveLength(2)
  await removeImport(ref)
  expect((await ada.plays()).map(({ track }) => track)).toEqual(['Hyperballad'])
})

test('submissions and an import of the same plays at once leave each play once', async () => {
  const ada = await somebody()
  const plays = Array.from({ length: 600 }, (_, index) =>
    listen({ track_name: `Song ${index % 90}`, artist_name: `Artist ${index % 40}` }, {}, start + index * 5000),
  )
  const files = [{ name: 'listens.json', content: JSON.stringify(plays) }]
  const [, ...answers] = await Promise.all([
    importFiles(ada.viewer.userId, files),
    ...[0, 1, 2, 3].map((turn) => many(ada, plays.slice(turn * 100, turn * 100 + 300))),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(await ada.plays()).toHaveLength(600)
})

test('an error of ours is a 503 in the protocol’s form, so that clients keep the play', async () => {
  const response = listenbrainzError(new Error('the database is away'))
  expect([response.status, await response.json()]).toEqual([503, { code: 503, error: expect.any(String) }])
})

test('a thousand plays are one request, and a thousand and one are refused', async () => {
  const ada = await somebody()
  const thousand = Array.from({ length: 1000 }, (_, index) =>
    listen({ track_name: `Song ${index % 300}`, artist_name: `Artist ${index % 40}` }, {}, start + index * 200),
  )
  expect((await many(ada, [...thousand, listen()])).status).toBe(400)
  expect(await ada.plays()).toEqual([])
  expect((await many(ada, thousand)).status).toBe(200)
  expect(await ada.plays()).toHaveLength(1000)
})

test('submissions of several people at once, twice each, neither block each other nor double', async () => {
  const two = [await somebody(), await somebody()]
  const batch = (from: number) =>
    Array.from({ length: 250 }, (_, index) => {
      const place = (from + index * 7) % 250
      return listen(
        { track_name: `Dance ${place}`, artist_name: `Crew ${place % 30}`, release_name: `Disc ${place % 20}` },
        {},
        start + place * 86_400,
      )
    })
  const answers = await Promise.all(two.flatMap((person) => [0, 1, 2, 3].map((turn) => many(person, batch(turn * 60)))))
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
  for (const person of two) expect(await person.plays()).toHaveLength(250)
})

test.each([
  ['no JSON', '{', 'Cannot parse'],
  ['a list', '[]', 'Invalid JSON document'],
  ['no payload', { listen_type: 'single' }, 'list of listens'],
  ['nothing', { listen_type: 'import', payload: [] }, 'does not contain any listens'],
  ['an unknown type', { listen_type: 'love', payload: [listen()] }, 'valid listen_type'],
  ['two as one', { listen_type: 'single', payload: [listen(), listen()] }, 'more than listen'],
  ['another key', { listen_type: 'single', payload: [{ ...listen(), loved: true }] }, 'top level keys'],
  ['no time', { listen_type: 'single', payload: [{ track_metadata: {} }] }, 'listened_at'],
  ['a time in words', { listen_type: 'single', payload: [listen({}, {}, 'today')] }, 'int value'],
  ['time 0', { listen_type: 'single', payload: [listen({}, {}, 0)] }, 'too low'],
  ['September 2002', { listen_type: 'single', payload: [listen({}, {}, 1_033_410_599)] }, 'too low'],
  ['the future', { listen_type: 'single', payload: [listen({}, {}, Math.ceil(Date.now() / 1000) + 7200)] }, 'too high'],
  ['milliseconds', { listen_type: 'single', payload: [listen({}, {}, start * 1000)] }, 'too high'],
  ['no artist', { listen_type: 'single', payload: [listen({ artist_name: undefined })] }, 'artist_name'],
  ['a blank artist', { listen_type: 'single', payload: [listen({ artist_name: '  ' })] }, 'artist_name is empty'],
  ['a list of artists', { listen_type: 'single', payload: [listen({ artist_name: ['a'] })] }, 'single string'],
  ['a NUL', { listen_type: 'single', payload: [listen({ track_name: 'a\0b' })] }, 'null'],
  ['both lengths', { listen_type: 'single', payload: [listen({}, { duration: 1, duration_ms: 1 })] }, 'both'],
  ['no length', { listen_type: 'single', payload: [listen({}, { duration: 0 })] }, 'positive'],
  ['a long track', { listen_type: 'single', payload: [listen({}, { duration: 2_073_601 })] }, 'too large'],
  ['many tags', { listen_type: 'single', payload: [listen({}, { tags: Array(51).fill('x') })] }, 'tags'],
  ['a large listen', { listen_type: 'single', payload: [listen({}, { note: 'x'.repeat(11_000) })] }, 'too large'],
  ['playing_now with a time', { listen_type: 'playing_now', payload: [listen()] }, 'must not contain listened_at'],
  ['one bad of two', { listen_type: 'import', payload: [listen(), listen({ track_name: '' })] }, 'track_name'],
])('%s is refused with the reason, and nothing is stored', async (_name, body, reason) => {
  const ada = await somebody()
  const { status, json } = await submit(body, { authorization: `Token ${ada.token}` })
  expect({ status, json }).toEqual({
    status: 400,
    json: { code: 400, error: expect.stringContaining(reason) },
  })
  expect(await ada.plays()).toEqual([])
})

test('a time as text, a blank album and unknown fields are accepted', async () => {
  const ada = await somebody()
  const odd = listen({ release_name: '  ', mbid_mapping: null }, { artist_mbids: null, isrc: 7 }, String(start))
  expect((await single(ada, odd)).status).toBe(200)
  expect(await ada.plays()).toMatchObject([{ album: null, at: '2025-11-28T17:13:20' }])
})

describe('the token', () => {
  let ada: Person
  beforeAll(async () => {
    ada = await somebody()
  })
  const body = { listen_type: 'single', payload: [listen()] }

  test('is accepted however the header spells its scheme and whatever the content type is', async () => {
    for (const scheme of ['Token', 'token', 'Bearer'])
      for (const type of ['application/json; charset=UTF-8', 'text/plain', undefined])
        expect(
          (await submit(body, { authorization: `${scheme} ${ada.token}`, ...(type && { 'content-type': type }) }))
            .status,
        ).toBe(200)
  })

  test.each([
    [{}, 'You need to provide an Authorization header.'],
    [{ authorization: 'mm_x' }, 'Provided Authorization header is invalid.'],
    [{ authorization: 'Token mm_x' }, 'Invalid authorization token.'],
  ])('%o is refused', async (headers: Record<string, string>, error) => {
    expect(await submit(body, headers)).toMatchObject({ status: 401, json: { code: 401, error } })
  })

  test('a session cookie counts for nothing', async () => {
    expect((await submit(body, await cookieHeader(ada.viewer.userId))).status).toBe(401)
    expect((await get(read.GET, ada.username, null)).status).toBe(404)
  })

  test('stops working at once when it is revoked', async () => {
    const eve = await somebody()
    const [token] = await listTokens(eve.viewer)
    await revokeToken(eve.viewer, token?.id ?? 0)
    expect((await submit(body, { authorization: `Token ${eve.token}` })).status).toBe(401)
  })

  test('can be validated in a header or in the address', async () => {
    const ask = async (query: string, headers: Record<string, string> = {}) => {
      const response = await validate(new Request(`${url}/validate-token${query}`, { headers }))
      return { status: response.status, json: await response.json() }
    }
    const good = { code: 200, message: 'Token valid.', valid: true, user_name: ada.username }
    expect(await ask('', { authorization: `token ${ada.token}` })).toEqual({ status: 200, json: good })
    expect(await ask(`?token=${ada.token}`)).toEqual({ status: 200, json: good })
    expect(await ask('?token=mm_x')).toEqual({
      status: 200,
      json: { code: 200, message: 'Token invalid.', valid: false },
    })
    expect(await ask('')).toMatchObject({ status: 400, json: { code: 400 } })
  })
})

test('replies say how many requests are left and are open to every origin', async () => {
  const ada = await somebody()
  const { headers } = await single(ada, listen())
  expect(Number(headers.get('x-ratelimit-remaining'))).toBe(Number(headers.get('x-ratelimit-limit')) - 1)
  expect(Number(headers.get('x-ratelimit-reset-in'))).toBeGreaterThan(0)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  const preflight = OPTIONS(new Request(url, { method: 'OPTIONS', headers: { origin: 'https://open.spotify.com' } }))
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-headers')).toBe('Authorization, Content-Type')
})

test('who sends more than the limit is told how long to wait, and nothing of it is stored', async () => {
  const [ada, bob] = [await somebody(), await somebody()]
  await useUpSubmits(ada.viewer.userId)
  const { status, json, headers } = await single(ada, listen())
  expect([status, json.code]).toEqual([429, 429])
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(headers.get('x-ratelimit-remaining')).toBe('0')
  expect(await ada.plays()).toEqual([])
  expect((await single(bob, listen())).status).toBe(200)
})

test('what is playing now is no play, and is over after the length of the track', async () => {
  const ada = await somebody()
  const now = { track_metadata: { ...listen({}, { duration_ms: 60_000 }).track_metadata }, listened_at: null }
  const sent = await submit(
    { listen_type: 'playing_now', payload: [now] },
    { authorization: `Token ${ada.token}` },
    `${url}/submit-listens?return_msid=true`,
  )
  expect(sent).toMatchObject({
    status: 200,
    json: { status: 'ok', recording_msid: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  })
  expect(await ada.plays()).toEqual([])
  const shown = { artist_name: 'Björk', track_name: 'Hyperballad' }
  expect((await get(playing.GET, ada.username, ada.token)).json).toMatchObject({
    payload: { count: 1, user_id: ada.username, playing_now: true, listens: [{ track_metadata: shown }] },
  })
  await pool.query(`update now_playing set expires_at = expires_at - interval '61 seconds' where user_id = $1`, [
    ada.viewer.userId,
  ])
  expect((await get(playing.GET, ada.username, ada.token)).json).toMatchObject({ payload: { count: 0, listens: [] } })
})

test('plays are read back latest first, in pages, with their span', async () => {
  const ada = await somebody('all')
  await many(
    ada,
    [5, 1, 4, 2, 3].map((hour) =>
      listen({ track_name: `At ${hour}` }, hour === 2 ? { duration_played: 9000 } : {}, start + hour * 3600),
    ),
  )
  const page = async (query: string) => {
    const { payload } = (await get(read.GET, ada.username, ada.token, query)).json
    return payload.listens.map((each: { track_metadata: { track_name: string } }) => each.track_metadata.track_name)
  }
  expect(await page('')).toEqual(['At 5', 'At 4', 'At 3', 'At 2', 'At 1'])
  expect(await page('count=2')).toEqual(['At 5', 'At 4'])
  expect(await page(`count=2&max_ts=${start + 4 * 3600}`)).toEqual(['At 3', 'At 2'])
  expect(await page(`min_ts=${start + 3600}&max_ts=${start + 4 * 3600}`)).toEqual(['At 3', 'At 2'])
  expect((await get(read.GET, ada.username, ada.token)).json.payload).toMatchObject({
    count: 5,
    latest_listen_ts: start + 5 * 3600,
    oldest_listen_ts: start + 3600,
  })
  expect((await get(count.GET, ada.username, ada.token)).json).toEqual({ payload: { count: 5 } })
  expect((await get(read.GET, ada.username, ada.token, 'count=many')).status).toBe(400)
  expect(await get(read.GET, ada.username, ada.token, `min_ts=${start + 3600}&max_ts=${start}`)).toEqual({
    status: 400,
    json: { code: 400, error: 'max_ts should be greater than min_ts' },
  })
})

test('a stranger reads nothing unless the history is open to everyone', async () => {
  const [ada, eve] = [await somebody(), await somebody('all')]
  await single(ada, listen())
  for (const token of [null, eve.token])
    for (const route of [read, count, playing])
      expect(await get(route.GET, ada.username, token)).toEqual({
        status: 404,
        json: { code: 404, error: `Cannot find user: ${ada.username}` },
      })
  await updateSettings(ada.viewer, { privacy: { history: 'everyone' } })
  for (const token of [null, eve.token]) expect((await get(read.GET, ada.username, token)).status).toBe(200)
  expect((await get(read.GET, 'nobody-at-all', null)).json).toEqual({
    code: 404,
    error: 'Cannot find user: nobody-at-all',
  })
})

test('a client keeps its place in the history of another service', async () => {
  const ada = await somebody()
  const headers = { authorization: `Token ${ada.token}` }
  const post = async (body: unknown) =>
    (await latestImport.POST(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))).status
  const place = async () =>
    (await latestImport.GET(new Request(`${url}/latest-import?user_name=${ada.username}`, { headers }))).json()
  expect(await place()).toEqual({ musicbrainz_id: ada.username, latest_import: 0 })
  expect(await post({ ts: start })).toBe(200)
  expect(await post({ ts: start - 5 })).toBe(200)
  expect(await post({ ts: 'soon' })).toBe(400)
  expect(await place()).toEqual({ musicbrainz_id: ada.username, latest_import: start })
})

describe('deleting a listen, as Pano Scrobbler asks for it', () => {
  const remove = async ({ token }: Person, body: unknown) => {
    const headers = { authorization: `Token ${token}` }
    const response = await deleteListen(
      new Request(`${url}/delete-listen`, { method: 'POST', headers, body: JSON.stringify(body) }),
    )
    return [response.status, Object(await response.json())]
  }
  const listed = async (person: Person) => (await get(read.GET, person.username, person.token)).json.payload.listens

  test('takes the one that began at the second and has the id of the list, also when asked twice', async () => {
    const person = await somebody('all')
    await many(person, [listen(), listen({ track_name: 'Isobel' }), listen({}, {}, start + 600)])
    const first = (await listed(person)).find(
      (one: { listened_at: number; track_metadata: { track_name: string } }) =>
        one.listened_at === start && one.track_metadata.track_name === 'Hyperballad',
    )
    const named = { listened_at: first.listened_at, recording_msid: first.recording_msid }
    for (let asked = 0; asked < 2; asked += 1) expect(await remove(person, named)).toEqual([200, { status: 'ok' }])
    expect((await person.plays()).map(({ track, at }) => [track, at])).toEqual([
      ['Hyperballad', '2025-11-28T17:23:20'],
      ['Isobel', '2025-11-28T17:13:20'],
    ])
  })

  test('is refused to a token that may only submit, and for half of a name', async () => {
    const [submitter, owner] = [await somebody(), await somebody('all')]
    await single(submitter, listen())
    expect((await remove(submitter, { listened_at: start, recording_msid: 'x' }))[0]).toBe(403)
    expect((await remove(owner, { listened_at: start }))[0]).toBe(400)
    expect(await submitter.plays()).toHaveLength(1)
  })
})

describe('artists that a client lists for a line of several', () => {
  const joint = (person: Person, line: string, artists: string[], at: number) =>
    single(person, listen({ artist_name: line, track_name: `Song ${at}` }, { artist_names: artists }, at))
  const artistsOf = async (person: Person) => (await person.plays()).map(({ artist }) => artist)

  test('count as the first one, now and later, and one artist again when that is undone', async () => {
    const person = await somebody()
    await joint(person, 'Björk feat. Arca', ['Björk', 'Arca'], start)
    await single(person, listen({ artist_name: 'Björk feat. Arca', track_name: 'Later' }, {}, start + 600))
    expect(await artistsOf(person)).toEqual(['Björk', 'Björk'])

    const { rows } = await pool.query<{ id: number }>(
      "select source_id as id from user_merges where user_id = $1 and kind = 'artist'",
      [person.viewer.userId],
    )
    expect(rows).toHaveLength(1)
    await unmergeItems(person.viewer, { kind: 'artist', sourceId: rows[0]?.id ?? 0 })
    await joint(person, 'Björk feat. Arca', ['Björk', 'Arca'], start + 1200)
    expect(await artistsOf(person)).toEqual(['Björk feat. Arca', 'Björk feat. Arca', 'Björk feat. Arca'])
  })

  test('stay one artist where the list is about somebody else, or has one name', async () => {
    const person = await somebody()
    await joint(person, 'Earth, Wind & Fire', ['Earth, Wind & Fire'], start)
    await joint(person, 'Simon & Garfunkel', ['Simon & Garfunkel', 'Art Garfunkel'], start + 600)
    expect(await artistsOf(person)).toEqual(['Simon & Garfunkel', 'Earth, Wind & Fire'])
  })

  test('stay one artist where Spotify names it, and later plays change no more than themselves', async () => {
    const person = await somebody()
    const named = {
      ts: '2021-05-01T12:00:00Z',
      ms_played: 200_000,
      master_metadata_track_name: 'The Boxer',
      master_metadata_album_artist_name: 'Simon & Garfunkel',
      master_metadata_album_album_name: 'Bridge over Troubled Water',
    }
    await importFiles(person.viewer.userId, [
      { name: 'Streaming_History_Audio_2021_0.json', content: JSON.stringify([named]) },
    ])
    const version = async () => {
      const { rows } = await pool.query<{ version: number }>('select version from user_histories where user_id = $1', [
        person.viewer.userId,
      ])
      return rows[0]?.version ?? 0
    }
    const before = await version()
    for (const minutes of [1, 2])
      await joint(person, 'Simon & Garfunkel', ['Simon', 'Garfunkel'], start + minutes * 600)
    expect(new Set(await artistsOf(person))).toEqual(new Set(['Simon & Garfunkel']))
    expect(await version()).toBe(before + 2)
  })

  test('of many people at once are split for each of them', async () => {
    const crowd = await Promise.all([1, 2, 3].map(() => somebody()))
    await Promise.all(crowd.map((person) => joint(person, 'Robyn & Röyksopp', ['Robyn', 'Röyksopp'], start)))
    for (const person of crowd) expect(await artistsOf(person)).toEqual(['Robyn'])
  })

  test('stay split when an import is removed', async () => {
    const person = await somebody()
    await joint(person, 'Björk & Thom Yorke', ['Björk', 'Thom Yorke'], start)
    const other = {
      ts: '2021-05-01T12:00:00Z',
      ms_played: 200_000,
      master_metadata_track_name: 'Teardrop',
      master_metadata_album_artist_name: 'Massive Attack',
      master_metadata_album_album_name: 'Mezzanine',
    }
    const file = { name: 'Streaming_History_Audio_2021_0.json', content: JSON.stringify([other]) }
    const ref = await importFiles(person.viewer.userId, [file])
    expect(await artistsOf(person)).toEqual(['Björk', 'Massive Attack'])
    await removeImport(ref)
    expect(await artistsOf(person)).toEqual(['Björk'])
  })
})
