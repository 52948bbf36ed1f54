import { expect, test } from 'vitest'
import { POST as submit } from '@/app/apis/listenbrainz/1/submit-listens/route'
import { updateSettings } from '@/lib/account/settings'
import { personWithToken } from '@/lib/scrobbling/testing/submit-fixture'
import { bearerHeader } from '@/lib/testing/auth-headers'
import { GET } from './route'

const track = { artist_name: 'Björk', track_name: 'Joga', additional_info: { duration_ms: 60_000 } }

const send = (token: string, body: object) =>
  submit(
    new Request('http://localhost/x', {
      method: 'POST',
      headers: { authorization: `Token ${token}` },
      body: JSON.stringify(body),
    }),
  )

/** The `state` events of a stream, each awaited by calling it. */
async function follow(headers: Record<string, string>, query = '') {
  const end = new AbortController()
  const response = await GET(new Request(`http://localhost/api/live?${query}`, { headers, signal: end.signal }))
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async () => {
    for (;;) {
      const [, data] = /event: state\ndata: (.*)\n\n/.exec(text) ?? []
      if (data !== undefined) {
        text = text.slice(text.indexOf(data) + data.length)
        return JSON.parse(data)
      }
      const { value, done } = (await reader?.read()) ?? { done: true }
      if (done) return 'ended'
      text += value
    }
  }
  return { response, next, end: () => end.abort() }
}

test('an open page learns at once what is playing and that a play arrived', async () => {
  const ada = await personWithToken('live-ada')
  const { response, next, end } = await follow(await bearerHeader(ada.viewer.userId))
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const before = await next()
  expect(before).toMatchObject({ now_playing: null })
  await send(ada.token, { listen_type: 'playing_now', payload: [{ track_metadata: track }] })
  expect(await next()).toMatchObject({
    history_version: before.history_version,
    now_playing: { track: 'Joga', artist: 'Björk' },
  })
  await send(ada.token, { listen_type: 'single', payload: [{ listened_at: 1_764_350_000, track_metadata: track }] })
  expect((await next()).history_version).toBe(before.history_version + 1)
  end()
  expect(await next()).toBe('ended')
})

test('what is playing is over after its length', async () => {
  const ada = await personWithToken('live-over')
  const { next, end } = await follow(await bearerHeader(ada.viewer.userId))
  await next()
  const short = { ...track, additional_info: { duration_ms: 700 } }
  await send(ada.token, { listen_type: 'playing_now', payload: [{ track_metadata: short }] })
  expect(await next()).toMatchObject({ now_playing: { track: 'Joga' } })
  expect(await next()).toMatchObject({ now_playing: null })
  end()
})

test('another person’s is followed only while they show their history', async () => {
  const ada = await personWithToken('live-shown')
  const status = async (headers: Record<string, string> = {}) =>
    (await GET(new Request('http://localhost/api/live?username=live-shown&once=true', { headers }))).status
  expect(await status()).toBe(404)
  await updateSettings(ada.viewer, { privacy: { history: 'everyone' } })
  expect(await status()).toBe(200)
  const { next } = await follow({}, 'username=live-shown')
  expect(await next()).toMatchObject({ now_playing: null })
  await updateSettings(ada.viewer, { privacy: { history: 'only_me' } })
  await send(ada.token, { listen_type: 'playing_now', payload: [{ track_metadata: track }] })
  expect(await next()).toBe('ended')
})

test('a visitor and a token that only submits follow nobody', async () => {
  const ada = await personWithToken('live-closed')
  const status = async (headers: Record<string, string>) =>
    (await GET(new Request('http://localhost/api/live?once=true', { headers }))).status
  expect(await status({})).toBe(401)
  expect(await status({ authorization: `Bearer ${ada.token}` })).toBe(401)
})
