import { readFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import path from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { signIn, signUp, upload } from './fixtures'
import { sampleExport } from './sample-export'

// Not the page of the fixtures: a request that fails offline is an error in the console.

/** The connection between a browser and the server, which can be cut. */
class Connection {
  private readonly sockets = new Set<Socket>()
  private server: Server | null = null
  private port = 0

  constructor(private readonly target: URL) {}

  async open() {
    const server = createServer((from) => {
      const to = connect(Number(this.target.port), this.target.hostname)
      for (const socket of [from, to]) {
        this.sockets.add(socket)
        socket.on('error', () => undefined).on('close', () => [from, to].forEach((end) => end.destroy()))
      }
      from.pipe(to).pipe(from)
    })
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.server = server
    return `http://127.0.0.1:${this.port}`
  }

  async cut() {
    const closed = new Promise((resolve) => this.server?.close(resolve))
    for (const socket of this.sockets) socket.destroy()
    this.sockets.clear()
    await closed
  }
}

async function begin(browser: Browser, target = '') {
  const connection = new Connection(new URL(target))
  const baseURL = await connection.open()
  const page = await (await browser.newContext({ baseURL })).newPage()
  return { connection, page }
}

/** Opens the overview and waits until the service worker has a new copy of it. */
async function keepOverview(page: Page) {
  const begun = new Date().toISOString()
  await page.goto('/overview')
  await expect.poll(async () => (await savedOverview(page, 'x-saved-at')) > begun, { timeout: 30_000 }).toBe(true)
}

/** A header of the saved overview; empty where there is none. */
const savedOverview = (page: Page, header: string) =>
  page.evaluate(
    async (name) => (await (await caches.open('pages')).match('/overview'))?.headers.get(name) ?? '',
    header,
  )

const savedPages = (page: Page) =>
  page.evaluate(async () => {
    const pages = await caches.open('pages')
    return (await pages.keys()).map(({ url }) => new URL(url).pathname)
  })

test('without a connection the last overview can be read, and other pages open when it is back', async ({
  browser,
  baseURL,
}) => {
  const { connection, page } = await begin(browser, baseURL)
  await signUp(page, 'rosa')
  const { file } = await sampleExport(500, 5)
  await upload(page, [file])
  await keepOverview(page)
  const title = await page.locator('h1').first().innerText()

  await connection.cut()
  await page.goto('/overview')
  await expect(page.getByRole('status').filter({ hasText: 'This is your overview from' })).toBeVisible()
  await expect(page.locator('h1').first()).toHaveText(title)
  await expect(page.getByRole('region', { name: /top artists/i })).toBeVisible()

  await page.getByRole('link', { name: 'History' }).first().click()
  await expect(page.getByRole('heading', { name: 'You’re offline' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/history')
  await page.getByRole('link', { name: 'Open your last overview' }).click()
  await expect(page.locator('h1').first()).toHaveText(title)
  await page.goto('/top/artists')
  await expect(page.getByRole('heading', { name: 'You’re offline' })).toBeVisible()

  await connection.open()
  await expect(page.getByRole('heading', { name: 'Top artists' })).toBeVisible({ timeout: 30_000 })
  await connection.cut()
})

test('a saved overview is deleted at sign-out and when somebody else signs in, and holds no other data', async ({
  browser,
  baseURL,
}) => {
  const { connection, page } = await begin(browser, baseURL)
  await signUp(page, 'olive')
  await keepOverview(page)
  await page.goto('/settings/profile')
  await page.evaluate(() => fetch('/api/settings'))
  await page.goto('/history')
  expect((await savedPages(page)).sort()).toEqual(['/offline', '/overview'])
  const assets = await page.evaluate(async () => (await (await caches.open('assets')).keys()).map(({ url }) => url))
  expect(assets.every((url) => new URL(url).pathname.startsWith('/_next/static/'))).toBe(true)

  await page.getByRole('button', { name: /olive/ }).first().click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await expect.poll(() => savedPages(page)).toEqual(['/offline'])

  await signIn(page, 'olive')
  // Leaving the page before the answer would cancel it: the overview would ask to sign in and not be kept.
  await expect(page).not.toHaveURL(/sign-in/)
  await keepOverview(page)
  const owner = () => savedOverview(page, 'x-account')
  const olive = await owner()
  // Another account's session without the sign-in page in between, as after a reset password.
  await page.context().clearCookies()
  const other = await (await browser.newContext({ baseURL: page.url() })).newPage()
  await signUp(other, 'petra')
  await page.context().addCookies(await other.context().cookies())
  await page.goto('/fame')
  await expect.poll(owner, { timeout: 30_000 }).not.toBe(olive)
  await other.context().close()
  await connection.cut()
})

test('files that another app shares are imported after a question', async ({ browser, baseURL }) => {
  const { connection, page } = await begin(browser, baseURL)
  await signUp(page, 'quentin')
  await keepOverview(page)
  const { file } = await sampleExport(300, 9)
  const name = path.basename(file)
  await Promise.all([
    page.waitForURL('**/imports?shared=1'),
    page.evaluate(
      ([fileName, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const data = new DataTransfer()
        data.items.add(new File([bytes], fileName, { type: 'application/zip' }))
        const form = Object.assign(document.createElement('form'), {
          method: 'post',
          enctype: 'multipart/form-data',
          action: '/imports/shared',
        })
        form.append(Object.assign(document.createElement('input'), { type: 'file', name: 'files', files: data.files }))
        document.body.append(form)
        form.submit()
      },
      [name, (await readFile(file)).toString('base64')] as const,
    ),
  ])
  const shared = page.getByRole('region', { name: 'Shared files' })
  await expect(shared).toContainText(name)
  expect(await page.getByRole('article').count()).toBe(0)
  await shared.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('article').first().getByText('Done', { exact: true })).toBeVisible({ timeout: 60_000 })
  await page.reload()
  await expect(shared).toHaveCount(0)
  await connection.cut()
})
