import { expect, signUp, test, upload } from './fixtures'
import { sampleExport, countArtistPlays } from './sample-export'

test('a token can read what its owner can, until it is revoked', async ({ page, request, playwright, baseURL }) => {
  await signUp(page, 'hannah')
  const { file, files } = await sampleExport(500, 5)
  await upload(page, [file])
  await page.goto('/settings/tokens')
  await page.getByLabel('Name').fill('a script')
  await page.getByRole('button', { name: 'Create token' }).click()
  const token = await page.getByLabel('The token').textContent()
  const api = await playwright.request.newContext({
    ...(baseURL && { baseURL }),
    extraHTTPHeaders: { Authorization: `Bearer ${token}` },
  })

  const top = await (await api.get('/api/top_items?type=artists&page_size=5')).json()
  const expected = await countArtistPlays(files)
  expect(top.total).toBe(expected.length)
  expect(
    top.items.map((item: { name: string; plays: number; ms_played: number }) => [
      item.name,
      item.plays,
      item.ms_played,
    ]),
  ).toEqual(expected.slice(0, 5).map(({ name, plays, ms }) => [name, plays, ms]))
  expect((await request.get('/api/top_items?type=artists')).status()).toBe(401)
  const wrong = await api.get('/api/top_items?type=artists&time_range=year_20x')
  expect(wrong.status()).toBe(400)
  expect(Object.keys((await wrong.json()).error.fields)).toEqual(['time_range'])

  const again = await api.post('/api/imports', {
    multipart: {
      files: { name: 'StreamingHistory0.json', mimeType: 'application/json', buffer: Buffer.from('{"not":"a list"}') },
    },
  })
  const { import: started } = await again.json()
  expect(again.status()).toBe(202)
  await expect
    .poll(async () => (await (await api.get(`/api/imports/${started.id}`)).json()).import.status)
    .toBe('failed')
  expect((await (await api.get(`/api/imports/${started.id}`)).json()).import.error).toContain('StreamingHistory0.json')

  await page
    .getByRole('button', { name: /Revoke/ })
    .first()
    .click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Revoke/ })
    .click()
    .catch(() => {})
  await expect.poll(async () => (await api.get('/api/top_items?type=artists')).status()).toBe(401)
})

test('an unsupported method is answered with the allowed methods', async ({ request }) => {
  const allowed = async (method: string, path: string) =>
    (await request.fetch(path, { method })).headers().allow?.split(', ').sort()
  expect(await allowed('DELETE', '/api/top_items?type=tracks')).toEqual(['GET', 'HEAD', 'OPTIONS'])
  expect(await allowed('GET', '/api/music_muse')).toEqual(['OPTIONS', 'POST'])
  expect(await allowed('POST', '/api/events/7')).toEqual(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PUT'])
  expect(await allowed('PATCH', '/api/blocks/somebody')).toEqual(['DELETE', 'OPTIONS', 'PUT'])
})

test('unknown paths and methods are answered with a JSON error', async ({ request }) => {
  const said = async (method: string, path: string) => {
    const response = await request.fetch(path, { method })
    return [response.status(), (await response.json()).error.code]
  }
  expect(await said('GET', '/api/nothing')).toEqual([404, 'not_found'])
  expect(await said('POST', '/api/nothing/at/all')).toEqual([404, 'not_found'])
  expect(await said('DELETE', '/api/top_items')).toEqual([405, 'method_not_allowed'])
  expect(await said('GET', '/api/music_muse')).toEqual([405, 'method_not_allowed'])
  expect(await said('PROPFIND', '/api/music_muse')).toEqual([405, 'method_not_allowed'])
  expect(await said('GET', '/api/people/%FF/followers')).toEqual([400, 'invalid'])
})
