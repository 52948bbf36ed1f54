import { expect, signUp, test, upload } from './fixtures'

const spotify = JSON.stringify([
  {
    ts: '2023-05-01T10:04:00Z',
    ms_played: 240_000,
    master_metadata_track_name: 'Nights',
    master_metadata_album_artist_name: 'Frank Ocean',
  },
  {
    ts: '2023-05-01T11:00:00Z',
    ms_played: 180_000,
    master_metadata_track_name: 'Ivy',
    master_metadata_album_artist_name: 'Frank Ocean',
  },
])
const start = Date.parse('2023-05-01T10:00:20Z') / 1000
const lastfm = `uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid
"${start}","","Frank Ocean","","Blonde","","Nights - Remastered",""`

const file = (name: string, text: string, mimeType: string) => ({ name, mimeType, buffer: Buffer.from(text) })

test('Last.fm beside Spotify: a play that both tell of counts once, until the listener says they are two', async ({
  page,
}) => {
  await signUp(page, 'judith')
  await upload(page, [file('Streaming_History_Audio_2023.json', spotify, 'application/json')])
  await upload(page, [file('recenttracks.csv', lastfm, 'text/csv')])
  await expect(page.getByRole('article').first()).toContainText('0 plays added · 1 matched')

  await page.getByRole('link', { name: 'Report' }).first().click()
  await page.getByRole('link', { name: /1\s*matched/ }).click()
  const matched = page.getByRole('listitem').filter({ hasText: 'Nights - Remastered · Frank Ocean' })
  await expect(matched).toContainText('Last.fm')
  await expect(matched).toContainText('Nights · Frank Ocean')
  await expect(matched).toContainText('Spotify extended streaming history')

  await page.goto('/history')
  await expect(page.getByRole('link', { name: 'Nights' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Nights: also seen in Last.fm' }).click()
  await page.getByRole('button', { name: 'These are two plays of Nights' }).click()
  await expect(page.getByRole('link', { name: 'Nights' })).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'Nights' })).toHaveCount(1)
})
