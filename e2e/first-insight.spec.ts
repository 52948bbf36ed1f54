import { expect, signIn, signUp, test, upload } from './fixtures'
import { sampleExport, countArtistPlays } from './sample-export'

test('a new user signs up, imports an export and sees correct top lists', async ({ page }) => {
  const { file, files } = await sampleExport(3000, 11)
  await test.step('sign up, and be told where to begin', async () => {
    await signUp(page, 'fiona')
    await page.goto('/overview')
    await expect(page.getByRole('link', { name: /import/i }).first()).toBeVisible()
  })
  await test.step('drop in the zip and watch it being read', async () => {
    await upload(page, [file])
    await expect(page.getByRole('article').first()).toContainText('3,000 plays added')
  })
  await test.step('the report says what was ignored', async () => {
    await page.getByRole('link', { name: 'Report' }).first().click()
    await expect(page.getByText('ReadMeFirst_ExtendedStreamingHistory.pdf', { exact: true })).toBeVisible()
  })
  await test.step('the same zip again adds nothing', async () => {
    await upload(page, [file])
    await expect(page.getByRole('article').first()).toContainText('0 plays added')
  })
  await test.step('the top artists are those of a recount, for all time and for a year', async () => {
    for (const year of [undefined, '2022']) {
      const expected = await countArtistPlays(files, year)
      await page.goto(`/top/artists${year ? `?time_range=year_${year}` : ''}`)
      const rows = page.locator('main ol').first().getByRole('listitem')
      for (const [index, artist] of expected.slice(0, 5).entries()) {
        await expect(rows.nth(index)).toContainText(artist.name)
        await expect(rows.nth(index)).toContainText(artist.plays.toLocaleString('en'))
      }
    }
  })
  await test.step('a period without plays says so and offers one that has some', async () => {
    await page.goto('/top/tracks?time_range=year_2010')
    await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
  })
  await test.step('the overview greets with the figures', async () => {
    await page.goto('/overview')
    await expect(page.getByText('plays', { exact: true }).first()).toBeVisible()
    const expected = await countArtistPlays(files)
    await expect(page.getByText(expected[0]?.name ?? '').first()).toBeVisible()
  })
  await test.step('a link to a panel of any period’s story opens it there, for everyone who has it', async () => {
    await page.goto('/overview')
    await page.getByRole('link', { name: 'Your all-time review' }).click()
    await page.getByRole('button', { name: 'Play as a story' }).click()
    await expect(page).toHaveURL(/\/review\/all_time\?panel=title$/)
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/\/review\/all_time\?panel=artist$/)
    await page.reload()
    await page.getByRole('button', { name: 'Link to this panel' }).click()
    await page.getByRole('button', { name: 'Create link' }).click()
    const link = await page.getByLabel('The link').inputValue()
    await page.context().clearCookies()
    await page.goto(link)
    const preview = await page.locator('meta[property="og:image"]').getAttribute('content')
    expect(preview).toMatch(/\/panels\/artist$/)
    expect((await page.request.get(preview ?? '')).headers()['content-type']).toBe('image/png')
    await expect(page.getByRole('dialog')).toContainText('Artist of a lifetime')
  })
})

test('rules are not left unsaved, and say that they are saved', async ({ page }) => {
  await signUp(page, 'rula')
  await page.goto('/settings/listening')
  await page.getByRole('radio', { name: /^Every play/ }).check()
  await page.getByRole('link', { name: 'Overview' }).first().click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }).click()
  await expect(page.getByRole('link', { name: 'Overview' }).first()).toBeFocused()
  await page.getByRole('button', { name: 'Save' }).click()
  const saved = page.getByText('Saved', { exact: true })
  await expect(saved).toBeVisible()
  await page.getByRole('link', { name: 'Overview' }).first().click()
  await expect(page).toHaveURL(/overview/)
  await page.goBack()
  await expect(page.getByRole('radio', { name: /^Every play/ })).toBeChecked()
})

test('signing in works by email, and fails with a wrong password', async ({ page }) => {
  await signUp(page, 'gregor')
  await page.context().clearCookies()
  await page.goto('/overview')
  await expect(page).toHaveURL(/sign-in/)
  await signIn(page, 'gregor', 'not the password at all')
  await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible()
  await signIn(page, 'GREGOR@example.org')
  await expect(page).toHaveURL(/overview|imports/)
})
