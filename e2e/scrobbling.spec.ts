import { expect, signUp, test } from './fixtures'

const track = (track_name: string) => ({ artist_name: 'Frank Ocean', track_name, release_name: 'Blonde' })

test('what a player submits is on the overview at once, without loading the page again', async ({
  page,
  request,
  baseURL,
}) => {
  await signUp(page, 'ines')
  await page.goto('/settings/scrobblers')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Navidrome')
  await page.getByRole('button', { name: 'Create token' }).click()
  const token = await page.getByLabel('The token', { exact: true }).textContent()
  await page.getByText('Music server, with every Subsonic app').click()
  await expect(page.getByLabel('Environment for Navidrome')).toHaveText(
    `ND_LISTENBRAINZ_BASEURL=${baseURL}/apis/listenbrainz/1/`,
  )
  await expect(page.getByLabel('Token for Navidrome')).toHaveText(token ?? '')

  await page.goto('/overview')
  await expect(page.getByRole('heading', { name: 'Bring your music home' })).toBeVisible()
  const submit = (body: object, address: string) =>
    request.post(address, { headers: { Authorization: `Token ${token}` }, data: body })
  const playing = { listen_type: 'playing_now', payload: [{ track_metadata: track('Nights') }] }
  expect((await submit(playing, '/1/submit-listens/')).status()).toBe(200)
  await expect(page.getByRole('region', { name: 'Listening now' })).toContainText('Nights')

  const play = { listened_at: Math.floor(Date.now() / 1000) - 200, track_metadata: track('Ivy') }
  for (const address of [`${baseURL}//1/submit-listens`, '/apis/listenbrainz/', '/apis/listenbrainz/1/submit-listens'])
    expect((await submit({ listen_type: 'single', payload: [play] }, address)).status()).toBe(200)
  await expect(page.getByRole('region', { name: 'Recently played' }).getByRole('link', { name: 'Ivy' })).toHaveCount(1)
  expect((await request.get('/api/overview', { headers: { Authorization: `Bearer ${token}` } })).status()).toBe(401)
})
