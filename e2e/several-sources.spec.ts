import type { Page } from '@playwright/test'
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

const twoYears = JSON.stringify(
  ['2023-05-01T10:04:00Z', '2024-05-01T10:04:00Z'].map((ts) => ({
    ts,
    ms_played: 240_000,
    master_metadata_track_name: ts.startsWith('2023') ? 'Nights' : 'Ivy',
    master_metadata_album_artist_name: 'Frank Ocean',
  })),
)
const row = (page: Page, track: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: track }) })

async function saveRules(page: Page) {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

test('a stretch of time is left out and brought back', async ({ page }) => {
  await signUp(page, 'stretch')
  await upload(page, [file('Streaming_History_Audio_2023.json', twoYears, 'application/json')])
  await page.goto('/settings/listening')
  await page.getByRole('button', { name: 'Leave out' }).click()
  await page.getByRole('button', { name: 'Dates' }).click()
  await page.getByLabel('First day').fill('2023-04-01')
  await page.getByLabel('Last day').fill('2023-06-30')
  await page.getByRole('dialog').getByRole('button', { name: 'Leave out' }).click()
  await expect(page.getByText('This changes 1 play')).toBeVisible()
  await saveRules(page)

  await page.goto('/top/tracks')
  await expect(page.getByRole('link', { name: 'Ivy' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nights' })).toHaveCount(0)
  await page.goto('/history')
  await expect(row(page, 'Nights')).toContainText('Left out: dates')

  await page.goto('/settings/listening')
  await page.getByRole('button', { name: /^Include .* again$/ }).click()
  await expect(page.getByRole('button', { name: 'Leave out' })).toBeFocused()
  await saveRules(page)
  await page.goto('/top/tracks')
  await expect(page.getByRole('link', { name: 'Nights' })).toBeVisible()
})

test('with the zone of Lisbon for a year, the plays of that year move by an hour', async ({ page }) => {
  await signUp(page, 'lisbon')
  await upload(page, [file('Streaming_History_Audio_2023.json', twoYears, 'application/json')])
  await page.goto('/history')
  for (const track of ['Nights', 'Ivy']) await expect(row(page, track)).toContainText('10:04')

  await page.goto('/settings/listening')
  for (const [from, zone] of [
    ['2023-01-01', 'Europe/Lisbon'],
    ['2024-01-01', 'UTC'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a time zone' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a time zone' })
    await dialog.getByLabel('From').fill(from)
    await dialog.getByLabel('Time zone').selectOption(zone)
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  }
  await expect(page.getByText('moves 1 play')).toBeVisible()
  await saveRules(page)
  await page.goto('/history')
  await expect(row(page, 'Nights')).toContainText('11:04')
  await expect(row(page, 'Ivy')).toContainText('10:04')
})

test('a play is added by hand, moved and deleted', async ({ page }) => {
  await signUp(page, 'byhand')
  await upload(page, [file('Streaming_History_Audio_2023.json', twoYears, 'application/json')])
  await page.goto('/history')
  await page.getByRole('button', { name: 'Add a play' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByPlaceholder('Search your tracks').fill('Ivy')
  await dialog.getByRole('option', { name: /Ivy/ }).click()
  await dialog.getByLabel('Started').fill('2024-05-02T09:00:00')
  await dialog.getByLabel('Length').fill('4:10')
  await dialog.getByRole('button', { name: 'Add play' }).click()
  await expect(row(page, 'Ivy')).toHaveCount(2)
  await expect(row(page, 'Ivy').first()).toContainText('4:10')

  await page.getByRole('button', { name: 'Edit the play of Ivy, which you added' }).click()
  await expect(page.getByLabel('Started')).toHaveValue(/^2024-05-02T09:00/)
  await page.getByLabel('Length').fill('an hour')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Enter minutes and seconds, like 3:45.')).toBeVisible()
  await page.getByLabel('Length').fill('5:00')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(row(page, 'Ivy').first()).toContainText('5:00')

  await page.getByRole('button', { name: 'Add a play' }).click()
  await dialog.getByRole('button', { name: 'Not in the list? Type title and artist' }).click()
  await dialog.getByLabel('Track').fill('Sunflower')
  await dialog.getByRole('button', { name: 'Add play' }).click()
  await expect(dialog.getByText('Name the artist.')).toBeVisible()
  await dialog.getByLabel('Artist').fill('Low')
  await dialog.getByRole('button', { name: 'Add play' }).click()
  await expect(row(page, 'Sunflower')).toBeVisible()
  await page.getByRole('button', { name: /^Delete the play of Sunflower/ }).click()
  await expect(page.getByText('Play deleted')).toBeVisible()
})
