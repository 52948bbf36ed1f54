import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import pg from 'pg'
import { navItems } from '@/app/(app)/nav'
import { embeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { expect, signUp, test, upload } from './fixtures'
import { exportWithNames, sampleExport } from './sample-export'

const hostile = [
  '<script>alert(1)</script>',
  'x'.repeat(10_000),
  '🎧'.repeat(40),
  'مرحبا بالعالم',
  '"\'&;--',
  '‮drawkcab',
  'A',
  ' '.repeat(3) + 'b',
]
const looks = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const

test('every page passes accessibility checks at both sizes and themes, whatever the names', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000)
  await signUp(page, 'ida')
  const { file } = await sampleExport(2000, 3)
  await upload(page, [file, await exportWithNames(hostile)])
  await page.goto('/top/tracks')
  const inside = await page
    .locator('main ol a[href^="/tracks/"], main ol a[href^="/artists/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const paths = [
    ...new Set([
      ...navItems.map(({ href }) => href),
      '/top/tracks?page=2',
      '/imports',
      '/docs/api',
      ...inside.slice(0, 2),
    ]),
  ]
  // Two pages at a time, because a check keeps only one core busy.
  const second = await context.newPage()
  const waiting = looks.flatMap((look) => paths.map((path) => ({ ...look, path })))
  const checkWaiting = async (tab: Page) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(tab, next)
  }
  await Promise.all([checkWaiting(page), checkWaiting(second)])
})

async function check(page: Page, { viewport, colorScheme, path }: (typeof looks)[number] & { path: string }) {
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.goto(path)
  await expect(page.locator('h1').first(), path).toBeVisible()
  await expect(page, path).toHaveTitle(/\S/)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide, `${path} scrolls sideways at ${viewport.width} px`).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
    `${path}, ${viewport.width} px, ${colorScheme}`,
  ).toEqual([])
}

test('a page that failed to load works again after "Try again"', async ({ browser, baseURL }) => {
  // Not the fixture's page, because an error in the console is expected here.
  const page = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  await signUp(page, 'patient')
  await withoutTable('user_events', async () => {
    expect((await page.goto('/events'))?.status()).toBe(500)
    await expect(page.getByRole('heading', { name: 'The needle jumped' })).toBeVisible()
  })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: 'Add event' }).first()).toBeVisible()
})

/** Renames the table while `work` runs, so that reading it fails. */
async function withoutTable(table: string, work: () => Promise<void>) {
  const server = process.env.DATABASE_URL ? undefined : await embeddedPostgres('.data/e2e/postgres')
  const client = new pg.Client({ connectionString: server?.url('postgres') ?? process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(`alter table ${table} rename to ${table}_away`)
    await work()
  } finally {
    await client.query(`alter table if exists ${table}_away rename to ${table}`)
    await client.end()
    await server?.release()
  }
}
