import AxeBuilder from '@axe-core/playwright'
import { execFileSync, type ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, password, signIn, test } from './fixtures'
import { startServer, stopServer } from './start-server'

const port = 3192
const env = {
  ...process.env,
  DATA_DIR: '.data/e2e-administration',
  PORT: String(port),
  SIGN_UP: 'invite',
  ADMIN_USERNAMES: '',
}
test.use({ baseURL: `http://127.0.0.1:${port}` })
let server: ChildProcess

test.beforeAll(async () => {
  await rm(env.DATA_DIR, { recursive: true, force: true })
  server = await startServer(env)
})
test.afterAll(() => stopServer(server))

const command = (...args: string[]) =>
  execFileSync(process.execPath, ['bin/bootstrap.mjs', 'musicmuse', ...args], { env, input: `${password}\n` })

async function isAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([])
}

test('an administrator invites somebody, who signs up, and disables them; the command line enables and deletes them', async ({
  page,
  browser,
  baseURL,
}) => {
  command('user:create', 'hostess', '--email', 'hostess@example.org')
  await signIn(page, 'hostess')
  await expect(page).not.toHaveURL(/sign-in/)
  await page.goto('/admin')
  await isAccessible(page)
  await page.getByRole('button', { name: 'Create invitation' }).click()
  const link = await page.getByLabel('The invitation').textContent()

  const guest = await browser.newPage(baseURL ? { baseURL } : {})
  await guest.goto('/sign-up')
  await expect(guest.getByText(/invitation/).first()).toBeVisible()
  await guest.goto(new URL(link ?? '').pathname + new URL(link ?? '').search)
  await guest.getByLabel('Username').fill('guest')
  await guest.getByLabel('Email').fill('guest@example.org')
  await guest.getByLabel('Password', { exact: true }).fill(password)
  await guest.getByRole('button', { name: 'Create account' }).click()
  await expect(guest).not.toHaveURL(/sign-up/)
  await guest.goto('/admin')
  await expect(guest.getByRole('heading', { name: 'Administration' })).toBeHidden()

  await page.reload()
  await page.getByRole('button', { name: 'Disable guest' }).click()
  await expect(page.getByText('Disabled', { exact: true })).toBeVisible()
  await guest.goto('/overview')
  await expect(guest).toHaveURL(/sign-in/)
  await signIn(guest, 'guest')
  await expect(guest.getByText('Wrong username or password.')).toBeVisible()
  command('user:enable', 'guest')
  await signIn(guest, 'guest')
  await expect(guest).not.toHaveURL(/sign-in/)

  await page.getByRole('button', { name: 'Test storage, cache and email' }).click()
  await expect(page.getByText('A file was stored, read and deleted.')).toBeVisible()
  await page.goto('/admin/audit?account=guest')
  await expect(page.getByText('Administrator disabled an account: guest')).toBeVisible()
  await expect(page.getByText(/Administrator enabled an account: guest.*by command line/)).toBeVisible()

  expect(String(command('user:invite'))).toContain(`http://localhost:${port}/sign-up?invitation=`)
  expect(() => command('user:delete', 'guest', '--confirm', 'guests')).toThrow('not the same username')
  command('user:delete', 'guest', '--confirm', 'guest')
  await guest.goto('/overview')
  await expect(guest).toHaveURL(/sign-in/)
  await signIn(guest, 'guest')
  await expect(guest.getByText('Wrong username or password.')).toBeVisible()
  await page.goto('/admin/audit')
  await expect(page.getByText(/Administrator deleted an account.*by command line/)).toBeVisible()
  await expect(page.getByText(/Administrator created an invitation.*by command line/)).toBeVisible()

  await page.getByLabel('Event').selectOption('Signed in')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('Administrator disabled')).toBeHidden()
  await isAccessible(page)
})
