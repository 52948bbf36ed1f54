import { afterAll, beforeEach, expect, test } from 'vitest'
import { startFakeListenbrainz } from './testing/fake-listenbrainz'

process.env.FORWARD_PRIVATE = '1'
const other = await startFakeListenbrainz()
const { db } = await import('@/lib/db')
const { importFiles } = await import('@/lib/imports/testing/import-files')
const { saveSubmittedPlays } = await import('@/lib/scrobbling/save-submitted-plays')
const { submittedTrack } = await import('@/lib/scrobbling/submitted-play')
const { personWithToken } = await import('@/lib/scrobbling/testing/submit-fixture')
const { forwardPlays } = await import('./forward-plays')
const { forwardingStatus, startForwarding, stopForwarding } = await import('./forwarding')

const now = new Date('2026-05-01T12:00:00Z')
const second = (index: number) => now.getTime() / 1000 - 86_400 + index * 300

afterAll(() => other.close())
beforeEach(() => Object.assign(other.state, { listens: [], paths: [], reply: null }))

async function submit(userId: number, first: number, count = 1) {
  const plays = Array.from({ length: count }, (_, index) => {
    const track = submittedTrack({
      track: `Song ${first + index}`,
      artist: 'Singer',
      album: 'Album',
      trackLengthMs: 200_000,
      client: 'Navidrome',
      source: 'listenbrainz_api',
    })
    if (!track) throw new Error('no track')
    return { ...track, startedAt: second(first + index) * 1000, msPlayed: index % 2 ? 90_000 : null }
  })
  await saveSubmittedPlays(userId, plays)
}

async function forwarding(username: string) {
  const { viewer } = await personWithToken(username)
  await submit(viewer.userId, 0, 2)
  await startForwarding(viewer, { server: other.url, token: 'good-token' })
  return viewer
}

test('every spelling of the server’s address becomes its root', async () => {
  const { viewer } = await personWithToken('spells')
  for (const ending of ['', '/', '/1', '/1/', '/1/submit-listens', '//1//']) {
    const status = await startForwarding(viewer, { server: other.url + ending, token: 'good-token' })
    expect(status).toMatchObject({ server: other.url, username: 'ada', problem: null })
  }
})

test('a wrong token or server is refused when it is named', async () => {
  const { viewer } = await personWithToken('mistypes')
  const start = (server: string, token: string) => startForwarding(viewer, { server, token })
  await expect(start(other.url, 'bad')).rejects.toMatchObject({ fields: { token: expect.any(String) } })
  await expect(start(new URL(other.url).origin, 'good-token')).rejects.toMatchObject({
    fields: { server: expect.stringContaining('404') },
  })
  await expect(start('http://127.0.0.1:9', 'good-token')).rejects.toMatchObject({
    fields: { server: 'The server could not be reached.' },
  })
  expect(await forwardingStatus(viewer)).toBeNull()
})

test('new plays are passed on once, in order, and neither older nor imported ones', async () => {
  const viewer = await forwarding('forwards')
  await submit(viewer.userId, 2, 2)
  const row = { ts: '2020-01-01T00:00:00Z', ms_played: 60_000, master_metadata_track_name: 'Imported' }
  const names = { master_metadata_album_artist_name: 'Singer', spotify_track_uri: 'spotify:track:1' }
  const content = JSON.stringify([{ ...row, ...names }])
  await importFiles(viewer.userId, [{ name: 'Streaming_History_Audio_2020.json', content }])
  expect(await forwardPlays(viewer.userId, now)).toEqual({ kind: 'done' })
  expect(await forwardPlays(viewer.userId, now)).toEqual({ kind: 'done' })
  expect(other.state.listens).toEqual([
    {
      listened_at: second(2),
      track_metadata: {
        artist_name: 'Singer',
        track_name: 'Song 2',
        release_name: 'Album',
        additional_info: { submission_client: 'MusicMuse', media_player: 'Navidrome', duration_ms: 200_000 },
      },
    },
    {
      listened_at: second(3),
      track_metadata: {
        artist_name: 'Singer',
        track_name: 'Song 3',
        release_name: 'Album',
        additional_info: {
          submission_client: 'MusicMuse',
          media_player: 'Navidrome',
          duration_ms: 200_000,
          duration_played: 90,
        },
      },
    },
  ])
  expect(await forwardingStatus(viewer)).toMatchObject({ forwardedAt: now, stoppedAt: null, problem: null })
})

test('a backlog goes out in batches', async () => {
  const viewer = await forwarding('backlog')
  await submit(viewer.userId, 2, 250)
  expect(await forwardPlays(viewer.userId, now)).toEqual({ kind: 'more' })
  expect(await forwardPlays(viewer.userId, now)).toEqual({ kind: 'more' })
  expect(await forwardPlays(viewer.userId, now)).toEqual({ kind: 'done' })
  expect(other.state.listens.map((listen) => listen.listened_at)).toEqual(
    Array.from({ length: 250 }, (_, index) => second(index + 2)),
  )
})

test('while the server asks to wait or is away, the plays wait, and the settings say why', async () => {
  const viewer = await forwarding('waits')
  await submit(viewer.userId, 2)
  other.state.reply = { status: 429, headers: { 'retry-after': '17' } }
  expect(await forwardPlays(viewer.userId, now)).toMatchObject({ kind: 'retry', afterSeconds: 17 })
  other.state.reply = { status: 503 }
  expect(await forwardPlays(viewer.userId, now)).toMatchObject({ kind: 'retry', afterSeconds: null })
  expect(await forwardingStatus(viewer)).toMatchObject({ stoppedAt: null, problem: expect.stringContaining('503') })
  other.state.reply = null
  expect(await forwardPlays(viewer.userId, now)).toEqual({ kind: 'done' })
  expect(other.state.listens).toHaveLength(1)
  expect(await forwardingStatus(viewer)).toMatchObject({ problem: null })
})

test('redirects are not followed', async () => {
  const viewer = await forwarding('redirected')
  await submit(viewer.userId, 2)
  other.state.reply = { status: 307, headers: { location: 'http://169.254.169.254/1/submit-listens' } }
  expect(await forwardPlays(viewer.userId, now)).toEqual({ kind: 'done' })
  expect(await forwardingStatus(viewer)).toMatchObject({ stoppedAt: now, problem: expect.stringContaining('307') })
})

test('a refusal stops forwarding until the person starts it again, which sends what was held back', async () => {
  const viewer = await forwarding('refused')
  await submit(viewer.userId, 2)
  other.state.reply = { status: 401, body: { code: 401, error: 'Invalid authorization token.' } }
  expect(await forwardPlays(viewer.userId, now)).toEqual({ kind: 'done' })
  expect(await forwardingStatus(viewer)).toMatchObject({ stoppedAt: now, problem: expect.stringContaining('token') })
  other.state.reply = null
  expect(await forwardPlays(viewer.userId, now)).toEqual({ kind: 'done' })
  expect(other.state.listens).toEqual([])
  await submit(viewer.userId, 3)
  await startForwarding(viewer, { server: other.url, token: 'good-token' })
  await forwardPlays(viewer.userId, now)
  expect(other.state.listens.map((listen) => listen.listened_at)).toEqual([second(2), second(3)])
})

test('after it is stopped nothing is sent, and the token is gone', async () => {
  const viewer = await forwarding('stops')
  const { tokenEncrypted } = await db.forwarding.findUniqueOrThrow({ where: { userId: viewer.userId } })
  expect(tokenEncrypted).not.toContain('good-token')
  await stopForwarding(viewer)
  await submit(viewer.userId, 2)
  expect(await forwardPlays(viewer.userId, now)).toEqual({ kind: 'done' })
  expect(other.state.listens).toEqual([])
  expect(await db.forwarding.count({ where: { userId: viewer.userId } })).toBe(0)
})
