import { expect, test as base, type Locator, type Page } from '@playwright/test'

export const password = 'a quiet harbour at dusk'

/** A page that fails the test if an error is written to its console or that of another page beside it. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, provide) => {
    const complaints: string[] = []
    const context = page.context()
    context.on(
      'console',
      (message) => message.type() === 'error' && !isExpected(message.text()) && complaints.push(message.text()),
    )
    context.on('weberror', (thrown) => complaints.push(String(thrown.error())))
    await provide(page)
    expect(complaints, 'errors in the console').toEqual([])
  },
})

export { expect }

/** A response status that a test provokes on purpose; the browser logs it as an error. */
const isExpected = (text: string) => /status of (401|404|409|413|415|429)/.test(text)

export async function signUp(page: Page, username: string) {
  await page.goto('./sign-up')
  await page.getByLabel('Username').fill(username)
  await page.getByLabel('Email').fill(`${username}@example.org`)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page).not.toHaveURL(/sign-up/)
}

export async function signIn(page: Page, username: string, secret = password) {
  await page.goto('./sign-in')
  await page.getByLabel(/username/i).fill(username)
  await page.getByLabel('Password', { exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Uploads files on the import page and waits until the import is done. */
export async function upload(page: Page, files: Parameters<Locator['setInputFiles']>[0]) {
  await page.goto('./imports')
  await page.getByLabel('Files to import').setInputFiles(files)
  await expect(page.getByRole('article').first().getByText('Done', { exact: true })).toBeVisible({ timeout: 60_000 })
}
