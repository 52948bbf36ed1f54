import { expect, test } from 'vitest'
import { POST } from '@/app/apis/mlj_1/newscrobble/route'
import { GET as scrobbles } from '@/app/apis/mlj_1/scrobbles/route'
import { GET as serverinfo } from '@/app/apis/mlj_1/serverinfo/route'
import { GET as testKey } from '@/app/apis/mlj_1/test/route'
import { personWithToken } from '@/lib/scrobbling/testing/submit-fixture'

const start = 1_764_350_000 // 2025-11-28T17:13:20Z
const url = 'http://localhost/apis/mlj_1'
let people = 0
const somebody = () => personWithToken(`maloja-${(people += 1)}`)

async function scrobble(body: string | object, query = '') {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await POST(new Request(`${url}/newscrobble?${query}`, { method: 'POST', body: text }))
  return { status: response.status, json: Object(await response.json()) }
}

test('stores a play sent as JSON, as a form or in the address, once however often it is sent', async () => {
  const ada = await somebody()
  const play = { artist: 'Björk', title: 'Joga', time: start }
  expect(await scrobble({ ...play, key: ada.token })).toEqual({
    status: 200,
    json: {
      status: 'success',
      track: { artists: ['Björk'], title: 'Joga' },
      desc: 'Scrobbled Joga by Björk',
    },
  })
  const form = new URLSearchParams({ ...play, time: String(start), key: ada.token }).toString()
  expect((await scrobble(form)).status).toBe(200)
  expect((await scrobble('', form)).status).toBe(200)
  expect(await ada.plays()).toMatchObject([
    { at: '2025-11-28T17:13:20', ms: null, artist: 'Björk', track: 'Joga', source: 'maloja_api' },
  ])
})

test('takes the time heard, several artists as the first of them, and the present without a time', async () => {
  const ada = await somebody()
  const { json } = await scrobble({
    artists: ['A', 'B'],
    title: 'T',
    album: 'C',
    duration: 200,
    length: 300,
    time: start,
    key: ada.token,
  })
  expect(json.track).toEqual({ artists: ['A', 'B'], title: 'T' })
  await scrobble({ artist: 'A', title: 'Now', key: ada.token })
  const [latest, earlier] = await ada.plays()
  expect(earlier).toMatchObject({ artist: 'A', album: 'C', ms: 200_000, at: '2025-11-28T17:16:40' })
  expect(Math.abs(Date.now() - new Date(`${latest?.at}Z`).getTime())).toBeLessThan(60_000)
})

test('says what is missing and refuses a wrong key', async () => {
  const ada = await somebody()
  for (const play of [
    { artist: 'A' },
    { title: 'T' },
    { artist: 'A', title: 'T', time: 'soon' },
    { artist: 'A', title: 'T', time: 5 },
  ])
    expect(await scrobble({ ...play, key: ada.token })).toMatchObject({
      status: 400,
      json: { status: 'failure', error: { type: 'missing_scrobble_data', desc: expect.any(String) } },
    })
  expect(await scrobble({ artist: 'A', title: 'T', key: 'wrong' })).toMatchObject({
    status: 403,
    json: { status: 'failure', error: { type: 'authentication_fail' } },
  })
  expect(await ada.plays()).toEqual([])
})

test('tells clients what they check before they submit', async () => {
  const ada = await somebody()
  const info = await (await serverinfo(new Request(`${url}/serverinfo`))).json()
  expect(info).toMatchObject({ versionstring: expect.stringMatching(/^3\./), db_status: { healthy: true } })
  expect(await (await testKey(new Request(`${url}/test?key=${ada.token}`))).json()).toEqual({ status: 'ok' })
  expect((await testKey(new Request(`${url}/test?key=wrong`))).status).toBe(403)
})

test('lists the plays of the key’s owner in pages, and nothing without a key', async () => {
  const ada = await somebody()
  for (const index of [0, 1, 2])
    await scrobble({ artist: 'A', title: `T${index}`, time: start + index, length: 60, key: ada.token })
  const page = async (query: string) => (await scrobbles(new Request(`${url}/scrobbles?${query}`))).json()
  expect(await page(`key=${ada.token}&perpage=2`)).toMatchObject({
    status: 'ok',
    list: [{ time: start + 2, track: { artists: ['A'], title: 'T2', length: 60 } }, { time: start + 1 }],
    pagination: { page: 0, perpage: 2, next_page: expect.stringContaining('page=1'), prev_page: null },
  })
  expect(await page(`key=${ada.token}&perpage=2&page=1`)).toMatchObject({
    list: [{ time: start }],
    pagination: { next_page: null },
  })
  expect(await page('perpage=2')).toMatchObject({ status: 'ok', list: [] })
})
