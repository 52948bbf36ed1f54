import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET as handshake } from '@/app/apis/lastfm/route'
import { GET, POST } from '@/app/apis/lastfm/2.0/route'
import { POST as nowPlayingLines } from '@/app/apis/lastfm/1.2/nowplaying/route'
import { POST as submissions } from '@/app/apis/lastfm/1.2/submissions/route'
import { listTokens, revokeToken } from '@/lib/auth/access-tokens'
import { nowPlaying } from '@/lib/scrobbling/now-playing'
import { approveRequest } from '@/lib/scrobbling/lastfm/lastfm-sign-in'
import { personWithToken, useUpSubmits } from '@/lib/scrobbling/testing/submit-fixture'

const start = 1_764_350_000 // 2025-11-28T17:13:20Z
const md5 = (text: string) => createHash('md5').update(text).digest('hex')
let people = 0
const somebody = (scope?: 'submit' | 'all') => personWithToken(`listener-${(people += 1)}`, scope)

type Fields = Record<string, string | number>
const formOf = (fields: Fields) =>
  new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)])).toString()

async function post(fields: Fields, headers: Record<string, string> = {}) {
  const response = await POST(
    new Request('http://localhost/apis/lastfm/2.0', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: formOf(fields),
    }),
  )
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

async function json(fields: Fields, headers?: Record<string, string>) {
  const { status, text } = await post({ ...fields, format: 'json' }, headers)
  return { status, json: JSON.parse(text) }
}

async function signedIn(scope?: 'submit' | 'all') {
  const person = await somebody(scope)
  const signIn = await json({
    method: 'auth.getMobileSession',
    username: person.username,
    password: person.token,
    api_key: 'any',
    api_sig: 'not checked',
  })
  return { ...person, sk: String(signIn.json.session.key) }
}

describe('signing in', () => {
  test('takes an access token as the password and gives a session key of 32 hex digits', async () => {
    const ada = await somebody()
    expect(
      await json({ method: 'auth.getMobileSession', username: ada.username.toUpperCase(), password: ada.token }),
    ).toEqual({
      status: 200,
      json: { session: { name: ada.username, key: expect.stringMatching(/^[0-9a-f]{32}$/), subscriber: 0 } },
    })
  })

  test('takes the hash that older clients send instead of the password', async () => {
    const ada = await somebody()
    const authToken = md5(ada.username + md5(ada.token))
    expect(await json({ method: 'auth.getMobileSession', username: ada.username, authToken })).toMatchObject({
      status: 200,
      json: { session: { name: ada.username } },
    })
    expect(
      await json({ method: 'auth.getMobileSession', username: ada.username, authToken: md5('guess') }),
    ).toMatchObject({ json: { error: 4 } })
  })

  test('refuses a wrong token, another’s token and a session key that was made up', async () => {
    const [ada, eve] = [await signedIn(), await somebody()]
    for (const password of ['wrong', eve.token])
      expect(await json({ method: 'auth.getMobileSession', username: ada.username, password })).toMatchObject({
        status: 403,
        json: { error: 4 },
      })
    for (const sk of ['x', '0'.repeat(32), `${ada.sk.slice(0, -1)}${ada.sk.endsWith('0') ? '1' : '0'}`])
      expect(await json({ method: 'track.scrobble', sk, artist: 'A', track: 'T', timestamp: start })).toMatchObject({
        status: 403,
        json: { error: 9 },
      })
  })

  test('a session ends when its token is revoked', async () => {
    const ada = await signedIn()
    const [token] = await listTokens(ada.viewer)
    await revokeToken(ada.viewer, token?.id ?? 0)
    expect(await json({ method: 'user.getInfo', sk: ada.sk })).toMatchObject({ json: { error: 9 } })
  })

  test('in the browser: the session exists once its owner has allowed it, and can be fetched once', async () => {
    const ada = await somebody()
    const { token } = (await json({ method: 'auth.getToken', api_key: 'any' })).json
    const session = () => json({ method: 'auth.getSession', api_key: 'any', token })
    expect(await session()).toMatchObject({ status: 403, json: { error: 14 } })
    await approveRequest(ada.viewer, token, '198.51.100.1')
    const { json: reply } = await session()
    expect(reply.session.name).toBe(ada.username)
    expect(await json({ method: 'user.getInfo', sk: reply.session.key })).toMatchObject({ status: 200 })
    expect(await session()).toMatchObject({ json: { error: 14 } })
    expect(await json({ method: 'auth.getSession', token: `${token}0` })).toMatchObject({ json: { error: 4 } })
    const later = { ...ada.viewer, now: new Date(Date.now() + 3 * 3_600_000) }
    await expect(approveRequest(later, token, '198.51.100.1')).rejects.toThrow(/expired/)
  })
})

describe('scrobbling', () => {
  let ada: Awaited<ReturnType<typeof signedIn>>
  beforeAll(async () => {
    ada = await signedIn()
  })

  test('stores a play at its start, once however often it is sent', async () => {
    const play = {
      method: 'track.scrobble',
      sk: ada.sk,
      artist: 'Björk',
      track: 'Joga',
      album: 'Homogenic',
      timestamp: start,
    }
    const accepted = {
      scrobbles: {
        '@attr': { accepted: 1, ignored: 0 },
        scrobble: {
          track: { corrected: '0', '#text': 'Joga' },
          artist: { corrected: '0', '#text': 'Björk' },
          album: { corrected: '0', '#text': 'Homogenic' },
          albumArtist: { corrected: '0', '#text': '' },
          timestamp: String(start),
          ignoredMessage: { code: '0', '#text': '' },
        },
      },
    }
    for (const _ of [1, 2])
      expect(await json({ ...play, duration: 305 }, { 'user-agent': 'mpdscribble/0.24' })).toEqual({
        status: 200,
        json: accepted,
      })
    expect(await ada.plays()).toMatchObject([
      { at: '2025-11-28T17:13:20', ms: null, means: 'start', source: 'lastfm_api', client: 'mpdscribble 0.24' },
    ])
  })

  test('stores up to fifty plays at once and tells which ones it ignored and why', async () => {
    const eve = await signedIn()
    const fifty: Fields = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        [`artist[${index}]`, `Artist ${index}`],
        [`track[${index}]`, `Track ${index}`],
        [`timestamp[${index}]`, start + index * 60],
      ]).flat(),
    )
    const odd = { 'artist[3]': ' ', 'track[4]': '', 'timestamp[5]': 12, 'timestamp[6]': 4_000_000_000 }
    const { json: reply } = await json({ method: 'TRACK.SCROBBLE', sk: eve.sk, ...fifty, ...odd })
    expect(reply.scrobbles['@attr']).toEqual({ accepted: 46, ignored: 4 })
    expect(
      reply.scrobbles.scrobble
        .slice(2, 8)
        .map(({ ignoredMessage }: { ignoredMessage: { code: string } }) => ignoredMessage.code),
    ).toEqual(['0', '1', '2', '3', '4', '0'])
    expect(await eve.plays()).toHaveLength(46)
    const more = { 'artist[50]': 'A', 'track[50]': 'T', 'timestamp[50]': start }
    expect(await json({ method: 'track.scrobble', sk: eve.sk, ...fifty, ...more })).toMatchObject({
      status: 400,
      json: { error: 6 },
    })
  })

  test('replies in XML unless JSON is asked for, with every special character escaped', async () => {
    const name = `<a> & "b" 'c' \u0001`
    const { type, text } = await post({
      method: 'track.scrobble',
      sk: ada.sk,
      artist: name,
      track: 'X',
      timestamp: start,
    })
    expect(type).toBe('application/xml; charset=utf-8')
    expect(text).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<lfm status="ok"><scrobbles accepted="1" ignored="0"><scrobble>' +
        '<track corrected="0">X</track><artist corrected="0">&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos; </artist>' +
        `<album corrected="0"></album><albumArtist corrected="0"></albumArtist><timestamp>${start}</timestamp>` +
        '<ignoredMessage code="0"></ignoredMessage></scrobble></scrobbles></lfm>\n',
    )
    expect((await post({ method: 'track.scrobble', sk: 'x', artist: 'A', track: 'T' })).text).toContain(
      '<lfm status="failed"><error code="9">',
    )
    expect((await post({ method: 'auth.getToken' }, { accept: 'application/json' })).type).toContain('application/json')
  })

  test('shows what is playing now', async () => {
    const { json: reply } = await json({
      method: 'track.updateNowPlaying',
      sk: ada.sk,
      artist: 'Björk',
      track: 'Joga',
      duration: 305,
    })
    expect(reply.nowplaying).toMatchObject({
      track: { corrected: '0', '#text': 'Joga' },
      album: { '#text': '' },
      albumArtist: { '#text': '' },
      ignoredMessage: { code: '0' },
    })
    expect(await nowPlaying(ada.viewer.userId, new Date())).toMatchObject({ track: 'Joga', trackLengthMs: 305_000 })
  })

  test.each([
    [{ method: 'artist.getInfo' }, 3],
    [{}, 3],
    [{ method: 'track.scrobble', artist: 'A', track: 'T', timestamp: start }, 6],
    [{ method: 'auth.getMobileSession', username: 'ada' }, 6],
  ])('%o fails with error %i', async (fields: Fields, error) => {
    expect(await json(fields)).toMatchObject({ status: 400, json: { error, message: expect.any(String) } })
  })

  test('who sends more than the limit is told so by the error of the protocol, and nothing of it is stored', async () => {
    const eve = await signedIn()
    await useUpSubmits(eve.viewer.userId)
    const play = { method: 'track.scrobble', sk: eve.sk, artist: 'A', track: 'T', timestamp: start }
    expect(await json(play)).toMatchObject({ status: 429, json: { error: 29 } })
    expect(await eve.plays()).toEqual([])
  })

  test('only takes a POST for what changes something', async () => {
    const query = formOf({
      method: 'track.scrobble',
      sk: ada.sk,
      artist: 'A',
      track: 'T',
      timestamp: start,
      format: 'json',
    })
    const response = await GET(new Request(`http://localhost/apis/lastfm/2.0?${query}`))
    expect(await response.json()).toMatchObject({ error: 6 })
  })
})

test('a person’s recent tracks and figures are theirs alone', async () => {
  const [ada, eve] = [await signedIn('all'), await signedIn('all')]
  for (const [index, track] of ['One', 'Two', 'Three'].entries())
    await json({ method: 'track.scrobble', sk: ada.sk, artist: 'A', track, timestamp: start + index * 300 })
  await json({ method: 'track.updateNowPlaying', sk: ada.sk, artist: 'A', track: 'Four' })
  const { json: recent } = await json({ method: 'user.getRecentTracks', user: ada.username, sk: ada.sk, limit: 2 })
  expect(recent.recenttracks['@attr']).toEqual({
    user: ada.username,
    page: '1',
    perPage: '2',
    totalPages: '2',
    total: '3',
  })
  expect(recent.recenttracks.track).toMatchObject([
    { name: 'Four', '@attr': { nowplaying: 'true' } },
    { name: 'Three', artist: { '#text': 'A' }, date: { uts: String(start + 600), '#text': '28 Nov 2025, 17:23' } },
    { name: 'Two' },
  ])
  const { json: second } = await json({ method: 'user.getRecentTracks', sk: ada.sk, limit: 2, page: 2 })
  expect(second.recenttracks.track).toMatchObject([{ name: 'One' }])
  expect((await json({ method: 'user.getInfo', sk: ada.sk })).json.user).toMatchObject({
    name: ada.username,
    playcount: '3',
  })
  for (const method of ['user.getInfo', 'user.getRecentTracks'])
    for (const session of [{ sk: eve.sk }, {}] satisfies Fields[])
      expect(await json({ method, user: ada.username, ...(session as Fields) })).toMatchObject({
        status: 400,
        json: { error: 6 },
      })
})

describe('Audioscrobbler 1.2.1', () => {
  const shake = async (username: string, secret: string, time = Math.floor(Date.now() / 1000)) => {
    const query = formOf({
      hs: 'true',
      p: '1.2.1',
      c: 'tst',
      v: '1.0',
      u: username,
      t: time,
      a: md5(md5(secret) + time),
    })
    const response = await handshake(
      new Request(`http://localhost/apis/lastfm?${query}`, { headers: { host: 'music.example.org' } }),
    )
    return (await response.text()).split('\n')
  }
  const send = async (route: typeof submissions, fields: Fields) =>
    (await route(new Request('http://localhost/x', { method: 'POST', body: formOf(fields) }))).text()

  test('shakes hands, shows what plays now and stores plays once', async () => {
    const ada = await somebody()
    const [status, session = '', nowUrl, submitUrl] = await shake(ada.username, ada.token)
    expect([status, nowUrl, submitUrl]).toEqual([
      'OK',
      'http://music.example.org/apis/lastfm/1.2/nowplaying',
      'http://music.example.org/apis/lastfm/1.2/submissions',
    ])
    expect(await send(nowPlayingLines, { s: session, a: 'Björk', t: 'Joga', b: '', l: '305', n: '', m: '' })).toBe(
      'OK\n',
    )
    expect(await nowPlaying(ada.viewer.userId, new Date())).toMatchObject({ track: 'Joga' })
    const plays = {
      'a[0]': 'A',
      't[0]': 'One',
      'i[0]': start,
      'o[0]': 'P',
      'a[1]': 'A',
      't[1]': 'Two',
      'i[1]': start + 9,
      'b[1]': 'B',
    }
    for (const _ of [1, 2]) expect(await send(submissions, { s: session, ...plays })).toBe('OK\n')
    expect(await ada.plays()).toMatchObject([
      { track: 'Two', album: 'B', source: 'audioscrobbler_api' },
      { track: 'One', album: null },
    ])
  })

  test('refuses a wrong secret, a wrong clock, an unknown session and a submission without plays', async () => {
    const ada = await somebody()
    expect(await shake(ada.username, 'wrong')).toEqual(['BADAUTH', ''])
    expect(await shake(ada.username, ada.token, start)).toEqual(['BADTIME', ''])
    expect(await send(submissions, { s: 'x', 'a[0]': 'A', 't[0]': 'T', 'i[0]': start })).toBe('BADSESSION\n')
    const [, session = ''] = await shake(ada.username, ada.token)
    expect(await send(submissions, { s: session })).toMatch(/^FAILED /)
  })
})
