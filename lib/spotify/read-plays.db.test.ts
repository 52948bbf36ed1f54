import { afterAll, beforeEach, expect, test } from 'vitest'
import { startFakeSpotify } from './testing/fake-spotify'

const spotify = await startFakeSpotify()
process.env.SPOTIFY_CLIENT_ID = 'id'
process.env.SPOTIFY_CLIENT_SECRET = 'secret'
process.env.SPOTIFY_API_URL = spotify.url
process.env.SPOTIFY_ACCOUNTS_URL = spotify.url
const { db } = await import('@/lib/db')
const { importFiles } = await import('@/lib/imports/testing/import-files')
const { personWithToken } = await import('@/lib/scrobbling/testing/submit-fixture')
const { connectSpotify, disconnectSpotify, spotifyConsentUrl } = await import('./connect-spotify')
const { pollDueAccounts } = await import('./poll-due-accounts')
const { spotifyStatus } = await import('./spotify-status')

const origin = 'https://music.example.org'
const start = new Date('2026-05-01T12:00:00Z')
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const iso = (minutes: number) => at(minutes).toISOString()

afterAll(() => spotify.close())
beforeEach(async () => {
  await db.spotifyConnection.deleteMany()
  Object.assign(spotify.state, { history: [], consentEnded: false, isDown: false, retryAfter: 0, requests: [] })
})

async function connected(username: string) {
  const person = await personWithToken(username)
  const viewer = { ...person.viewer, now: start }
  const state = new URL(spotifyConsentUrl(viewer, origin)).searchParams.get('state') ?? ''
  await connectSpotify(viewer, { code: 'good-code', state, origin })
  return { ...person, viewer }
}
const statusAt = async (viewer: Parameters<typeof spotifyStatus>[0], now: Date) =>
  (await spotifyStatus({ ...viewer, now })).connection

test('the consent page asks to read recent plays and nothing else', async () => {
  const { viewer } = await personWithToken('asks')
  const url = new URL(spotifyConsentUrl({ ...viewer, now: start }, origin))
  expect(`${url.origin}${url.pathname}`).toBe(`${spotify.url}/authorize`)
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'id',
    scope: 'user-read-recently-played',
    redirect_uri: `${origin}/settings/scrobblers/spotify`,
  })
})

test('a permission that another person began, or began long ago, is refused', async () => {
  const [one, other] = [await personWithToken('one'), await personWithToken('other')]
  const state = new URL(spotifyConsentUrl({ ...one.viewer, now: start }, origin)).searchParams.get('state') ?? ''
  const answer = { code: 'good-code', state, origin }
  await expect(connectSpotify({ ...other.viewer, now: start }, answer)).rejects.toThrow('not asked for here')
  await expect(connectSpotify({ ...one.viewer, now: at(11) }, answer)).rejects.toThrow('too long ago')
  await expect(connectSpotify({ ...one.viewer, now: start }, { ...answer, state: 'x' })).rejects.toThrow(
    'not asked for',
  )
  await expect(connectSpotify({ ...one.viewer, now: start }, { ...answer, code: 'bad' })).rejects.toThrow('not confirm')
  expect(await db.spotifyConnection.count()).toBe(0)
})

test('plays arrive with their end, once, and what came later on the next turn', async () => {
  const { viewer, plays } = await connected('listener')
  spotify.state.history = [
    { at: iso(-10), track: 'First', artist: 'Björk' },
    { at: iso(-5), track: 'Second', album: 'Post' },
  ]
  expect(await pollDueAccounts(at(0))).toEqual([viewer.userId])
  expect(await plays()).toMatchObject([
    { track: 'Second', at: '2026-05-01T11:55:00', means: 'end', ms: null, album: 'Post', source: 'spotify_api' },
    { track: 'First', artist: 'Björk' },
  ])
  expect(await pollDueAccounts(at(1))).toEqual([]) // not yet its turn
  spotify.state.history.push({ at: iso(1), track: 'Second' })
  expect(await pollDueAccounts(at(2))).toEqual([viewer.userId])
  expect(await pollDueAccounts(at(4))).toEqual([])
  expect((await plays()).map(({ track }) => track)).toEqual(['Second', 'Second', 'First'])
})

test('an access token that ended is renewed, also where Spotify ends it early', async () => {
  const { plays } = await connected('renews')
  spotify.state.history = [{ at: iso(1), track: 'One' }]
  await pollDueAccounts(at(0))
  spotify.state.accessTokens.clear()
  spotify.state.history.push({ at: iso(3), track: 'Two' })
  await pollDueAccounts(at(4))
  spotify.state.history.push({ at: iso(80), track: 'Three' })
  await pollDueAccounts(at(90))
  expect(await plays()).toHaveLength(3)
  expect(spotify.state.requests.filter((request) => request === 'POST /api/token')).toHaveLength(3)
})

test('where Spotify asks to wait, nobody is read until then', async () => {
  await connected('waits')
  await connected('waitstoo')
  spotify.state.retryAfter = 600
  await pollDueAccounts(at(0))
  const asked = spotify.state.requests.length
  spotify.state.retryAfter = 0
  await pollDueAccounts(at(9))
  expect(spotify.state.requests).toHaveLength(asked)
  await pollDueAccounts(at(10))
  expect(spotify.state.requests).toHaveLength(asked + 2)
})

test('an outage is told in the settings, tried less and less often, and loses nothing', async () => {
  const { viewer, plays } = await connected('patient')
  spotify.state.history = [{ at: iso(1), track: 'Kept' }]
  spotify.state.isDown = true
  let asked = 0
  for (let minute = 0; minute <= 240; minute += 2) {
    const before = spotify.state.requests.length
    await pollDueAccounts(at(minute))
    asked += spotify.state.requests.length - before
  }
  expect(asked).toBeLessThan(12)
  expect((await statusAt(viewer, at(240)))?.problem).toContain('502')
  spotify.state.isDown = false
  await pollDueAccounts(at(300))
  expect(await plays()).toHaveLength(1)
  expect((await statusAt(viewer, at(300)))?.problem).toBeNull()
})

test('a permission that ended is asked for again, two weeks ahead and after six months', async () => {
  const { viewer } = await connected('consents')
  expect(await statusAt(viewer, at(0))).toMatchObject({
    state: 'connected',
    endsAt: new Date('2026-11-01T12:00:00Z'),
  })
  expect(await statusAt(viewer, new Date('2026-10-19T12:00:00Z'))).toMatchObject({ state: 'ending' })
  spotify.state.consentEnded = true
  spotify.state.accessTokens.clear()
  await pollDueAccounts(at(2))
  expect(await statusAt(viewer, at(2))).toMatchObject({ state: 'ended' })
  const asked = spotify.state.requests.length
  await pollDueAccounts(at(300))
  expect(spotify.state.requests).toHaveLength(asked)
  spotify.state.consentEnded = false
  const state = new URL(spotifyConsentUrl(viewer, origin)).searchParams.get('state') ?? ''
  await connectSpotify(viewer, { code: 'good-code', state, origin })
  expect(await statusAt(viewer, at(0))).toMatchObject({ state: 'connected' })
})

test('after disconnecting nothing is read, and the plays stay', async () => {
  const { viewer, plays } = await connected('leaves')
  spotify.state.history = [{ at: iso(0), track: 'Stays' }]
  await pollDueAccounts(at(0))
  await disconnectSpotify(viewer)
  spotify.state.history.push({ at: iso(5), track: 'Not read' })
  await pollDueAccounts(at(10))
  expect(await plays()).toHaveLength(1)
  expect(await statusAt(viewer, at(10))).toBeNull()
})

test('tokens are stored encrypted', async () => {
  await connected('sealed')
  const { accessTokenEncrypted, refreshTokenEncrypted } = await db.spotifyConnection.findFirstOrThrow()
  expect(accessTokenEncrypted + refreshTokenEncrypted).not.toMatch(/access-|refresh-/)
})

test('a play that a later export has too is one play, told by the export', async () => {
  const { viewer } = await connected('exports')
  spotify.state.history = [{ at: '2026-05-01T20:22:21.863Z', track: 'Empty Threat', lengthMs: 244_197 }]
  await pollDueAccounts(at(600))
  const row = {
    ts: '2026-05-01T20:22:21Z',
    ms_played: 120_000,
    platform: 'android',
    conn_country: 'NL',
    master_metadata_track_name: 'Empty Threat',
    master_metadata_album_artist_name: 'Singer',
    master_metadata_album_album_name: 'Album',
    spotify_track_uri: 'spotify:track:6XY97vh9nLKhva0LRa9XUt',
    reason_start: 'trackdone',
    reason_end: 'trackdone',
    shuffle: false,
    skipped: false,
  }
  const content = JSON.stringify([row])
  await importFiles(viewer.userId, [{ name: 'Streaming_History_Audio_2026.json', content }])
  const included =
    await db.$queryRaw`select ms_played as ms, source from included_plays where user_id = ${viewer.userId}`
  expect(included).toEqual([{ ms: 120_000, source: 'spotify_extended' }])
})
