import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, signUp, test, upload } from './fixtures'
import { sampleExport, countArtistPlays } from './sample-export'

// Held requests must not come from the service worker's copies.
test.use({ serviceWorkers: 'block' })

test('Muse answers questions and follow-ups, refuses, and reopens a thread from its address', async ({ page }) => {
  await signUp(page, 'jonas')
  const { file, files } = await sampleExport(2000, 21)
  await upload(page, [file])
  const [first] = await countArtistPlays(files, '2022')
  const answers = page.getByRole('list', { name: 'Questions and answers' })
  await test.step('the top artist of a year is that of a recount', async () => {
    await page.goto('/ask')
    await page.getByLabel('Your question').fill('who was my top artist of 2022')
    await page.keyboard.press('Enter')
    await expect(answers).toContainText(first?.name ?? '')
    await expect(answers).toContainText(String(first?.plays))
    await expect(page.getByRole('list', { name: 'Understood as' })).toContainText('2022')
  })
  await test.step('a follow-up keeps the rest', async () => {
    const [before] = await countArtistPlays(files, '2021')
    await page.getByLabel('Your question').fill('what about 2021?')
    await page.keyboard.press('Enter')
    await expect(answers.getByRole('listitem').last()).toBeVisible()
    await expect(answers).toContainText(before?.name ?? '')
  })
  await test.step('a question that cannot be answered is refused, naming the word', async () => {
    await page.getByLabel('Your question').fill('will it rain tomorrow')
    await page.keyboard.press('Enter')
    await expect(answers).toContainText('rain')
    await expect(page.getByRole('list', { name: 'Questions that work' })).toBeVisible()
  })
  await test.step('an answer in the same words is announced again', async () => {
    const announced = page.locator('main p[aria-live="polite"]')
    await expect(announced).toHaveText('')
    await page.getByLabel('Your question').fill('will it rain tomorrow')
    await page.keyboard.press('Enter')
    // It is announced for a second.
    await expect.poll(() => announced.textContent(), { intervals: [200] }).toMatch(/^(?!Looking)./)
  })
  await test.step('the address of a thread opens it again and passes accessibility checks', async () => {
    await page.goto(`/ask?q=${encodeURIComponent('who was my top artist of 2022')}`)
    await expect(answers).toContainText(first?.name ?? '')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
  await test.step('the help page lists what can be asked', async () => {
    await page.goto('/ask/help')
    await expect(page.getByRole('heading').first()).toBeVisible()
  })
})

/** Delays script chunks until the returned function is called. */
async function holdCode(page: Page): Promise<() => void> {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/_next/static/chunks/**', async (route) => {
    await held
    await route.continue()
  })
  return () => arrive()
}

test('text typed while the command palette or the drawer loads appears in its field', async ({ page }) => {
  await signUp(page, 'hasty')
  await page.goto('/people')
  const field = page.getByRole('combobox', { name: 'Search or ask' })
  await test.step('the palette, opened while a field of the page has the focus', async () => {
    const letCodeIn = await holdCode(page)
    await page.getByLabel('Find people by name').focus()
    await expect(async () => {
      await page.keyboard.press('ControlOrMeta+k')
      await expect(
        page.locator('[aria-haspopup=dialog][aria-expanded=true]', { hasText: 'Search or ask' }),
      ).toHaveCount(1, { timeout: 1000 })
    }).toPass()
    await page.keyboard.type('your impz')
    await page.keyboard.press('Backspace')
    await expect(field).toHaveCount(0)
    letCodeIn()
    await expect(field).toHaveValue('your imp')
    await page.keyboard.type('orts')
    await expect(field).toHaveValue('your imports')
  })
  await test.step('the drawer', async () => {
    await field.fill('')
    const letCodeIn = await holdCode(page)
    await page.keyboard.press('Enter')
    await expect(field).toHaveCount(0)
    await page.keyboard.type('top so')
    letCodeIn()
    await expect(page.getByLabel('Your question')).toHaveValue('top so')
    await page.keyboard.type('ngs')
    await expect(page.getByLabel('Your question')).toHaveValue('top songs')
    await expect(page.getByLabel('Find people by name')).toHaveValue('')
  })
  await test.step('closing the drawer returns the focus to the field where the palette was opened', async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByLabel('Find people by name')).toBeFocused()
  })
})
