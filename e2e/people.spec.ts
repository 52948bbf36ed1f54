import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, password, signUp, test, upload } from './fixtures'
import { sampleExport, countArtistPlays } from './sample-export'

/** Checks accessibility, with retries: while a page re-renders, the document has no title for a moment. */
async function accessible(page: Page) {
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
      page.url(),
    ).toEqual([])
  }).toPass({ timeout: 20_000 })
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`events, hall of fame, privacy, following, blocking, sharing and deletion work at ${viewport.width} px`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(300_000)
    const [klara, lena] = [`klara-${viewport.width}`, `lena-${viewport.width}`]
    await page.setViewportSize(viewport)
    await signUp(page, klara)
    const { file, files } = await sampleExport(2000, 31)
    const [favourite] = await countArtistPlays(files)
    await upload(page, [file])
    await accessible(page)
    await test.step('an event, and its page', async () => {
      await page.goto('/events')
      await page.getByRole('button', { name: 'Add event' }).first().click()
      await page.getByLabel('Name').fill('Winter in Oslo')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Add event' }).first().click()
      await expect(page.getByLabel('Name')).toHaveValue('Winter in Oslo')
      await page.getByLabel('First day').fill('2022-01-01')
      await page.getByLabel('Last day').fill('2022-03-31')
      await page.getByRole('dialog').getByRole('button', { name: 'Add event' }).click()
      await page.getByRole('link', { name: 'Winter in Oslo' }).last().click()
      await expect(page.getByRole('heading', { name: 'Winter in Oslo' })).toBeVisible()
      await accessible(page)
    })
    await test.step('a deleted event returns to its address', async () => {
      const address = page.url()
      await page.getByRole('button', { name: 'Delete' }).click()
      await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByRole('heading', { name: 'Winter in Oslo' })).toBeVisible()
      expect(page.url()).toBe(address)
    })
    await test.step('a changed privacy setting is not lost without a word', async () => {
      await page.goto('/settings/privacy')
      await page.getByRole('radiogroup', { name: 'Comparison' }).getByLabel('Only me').check()
      await page.locator('a[href="/settings"]:visible').first().click()
      await page.getByRole('button', { name: 'Leave' }).click()
      await expect(page).toHaveURL(/\/settings$/)
      await page.goto('/settings/privacy')
      await expect(page.getByRole('radiogroup', { name: 'Comparison' }).getByLabel('Friends')).toBeChecked()
    })
    await test.step('it is offered as a period of other pages', async () => {
      await page.goto('/top/artists')
      await page.getByRole('button', { name: 'Period' }).click()
      await page.getByRole('group', { name: 'Life event' }).getByRole('button', { name: 'Winter in Oslo' }).click()
      await expect(page).toHaveURL(/time_range=event_\d+/)
    })
    await test.step('asked about by its name', async () => {
      await page.goto(`/ask?q=${encodeURIComponent('top artists during Winter in Oslo')}`)
      await expect(page.getByRole('list', { name: 'Understood as' })).toContainText('Winter in Oslo')
      await accessible(page)
    })
    await test.step('the hall of fame takes the all-time top three', async () => {
      await page.goto('/fame')
      // The places fill before the server has them.
      const isSaved = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: 'Use my all-time top three' }).first().click()
      await expect(page.getByRole('button', { name: `Remove ${favourite?.name}` })).toBeVisible()
      await isSaved
      await page.reload()
      await expect(page.getByRole('button', { name: `Remove ${favourite?.name}` })).toBeVisible()
      await accessible(page)
    })
    const visitor = await (await browser.newContext({ ...(baseURL && { baseURL }), viewport })).newPage()
    await test.step('a signed-out visitor sees the profile and the hall of fame, but no figures', async () => {
      await visitor.goto(`/u/${klara}`)
      await expect(visitor.getByRole('heading', { name: 'Hall of fame' })).toBeVisible()
      await expect(visitor.getByText('Listening clock')).toHaveCount(0)
      await accessible(visitor)
    })
    await test.step('with statistics open to everyone, the figures too', async () => {
      await page.goto('/settings/privacy')
      for (const area of ['Statistics', 'Comparison'])
        await page.getByRole('radiogroup', { name: area }).getByRole('radio', { name: 'Everyone' }).check()
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Saved')).toBeVisible()
      await accessible(page)
      await visitor.reload()
      await expect(visitor.getByText('Listening clock')).toBeVisible()
    })
    await test.step('a second person follows and compares', async () => {
      await signUp(visitor, lena)
      await visitor.goto(`/u/${klara}`)
      await visitor.getByRole('button', { name: `Follow ${klara}` }).click()
      await expect(visitor.getByRole('button', { name: `Following ${klara}` })).toBeVisible()
      await visitor.getByRole('link', { name: 'Compare' }).click()
      await expect(visitor.getByRole('heading', { name: 'How alike you are' })).toBeVisible()
      await accessible(visitor)
    })
    await test.step('she is blocked, and blocks back by name', async () => {
      await page.goto(`/u/${lena}`)
      await page.getByRole('button', { name: 'More options' }).click()
      await page.getByRole('menuitem', { name: 'Block' }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: 'Block' }).click()
      await expect(page.getByRole('button', { name: `Unblock ${lena}` })).toBeVisible()
      expect((await visitor.goto(`/u/${klara}`))?.status()).toBe(404)
      await visitor.goto('/settings/privacy')
      await visitor.getByLabel('Username').fill('nobody-of-that-name')
      await visitor.getByRole('button', { name: 'Block' }).click()
      await expect(visitor.getByText('There is no such person.')).toBeVisible()
      await visitor.getByLabel('Username').fill(`@${klara}`)
      await visitor.getByRole('button', { name: 'Block' }).click()
      await expect(visitor.getByText('Blocked; the list is under People')).toBeVisible()
      await accessible(visitor)
      expect((await page.goto(`/u/${lena}`))?.status()).toBe(404)
      await visitor.goto('/people')
      await visitor.getByRole('button', { name: `Unblock ${klara}` }).click()
      await expect(visitor.getByText(`${klara} is no longer blocked.`)).toBeVisible()
    })
    await test.step('a share link works until it is deleted', async () => {
      await page.goto('/top/artists')
      await page.getByRole('button', { name: 'Share' }).click()
      const link = page.getByRole('dialog').getByRole('textbox')
      await expect(page.getByRole('button', { name: 'Create link' })).toBeVisible()
      const links = async () => (await (await page.request.get('/api/shares')).json()).links.length
      expect(await links()).toBe(0)
      await page.keyboard.press('Escape')
      expect(await links()).toBe(0)
      await page.getByRole('button', { name: 'Share' }).click()
      await page.getByRole('button', { name: 'Create link' }).click()
      await expect(link).toHaveValue(/\/s\//)
      const address = await link.inputValue()
      await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
      await visitor.context().clearCookies()
      await visitor.goto(address)
      await expect(visitor.getByText(favourite?.name ?? '').first()).toBeVisible()
      await accessible(visitor)
      await page.getByRole('button', { name: 'Delete link…' }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: 'Delete link' }).click()
      await expect(page.getByText('Link deleted. It no longer works.')).toBeVisible()
      expect((await visitor.goto(address))?.status()).toBe(404)
    })
    await test.step('a deleted account is no longer visible', async () => {
      await page.goto('/settings/account')
      await page.getByRole('button', { name: 'Delete my account…' }).click()
      await page.getByLabel('Your password').fill(password)
      await page.getByRole('button', { name: 'Delete everything' }).click()
      await expect(page.getByRole('heading', { name: 'Your account is deleted' })).toBeVisible()
      await accessible(page)
      expect((await visitor.goto(`/u/${klara}`))?.status()).toBe(404)
    })
  })
