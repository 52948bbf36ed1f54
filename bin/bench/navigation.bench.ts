import { chromium, type Page } from '@playwright/test'
import { demoAccount } from '../../lib/sign-in/demo-account'
import { findBrowser } from '../test-prerequisites'
import { measureNavigation } from './navigation/measure-navigation'
import { startDemo } from './navigation/start-demo'
import { percentiles } from './timing'

/**
 * Navigates through the demo account as people do, by clicking links in a browser, on the production build. Prints for each
 * page the milliseconds from the click until its content is shown, and the layout shift; then every message of the
 * browser's console. `--rounds=20` for more; `--url=http://localhost:3000` for a demo that already runs; `--width=390`.
 */
const option = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
const rounds = Number(option('rounds') ?? 10)
const width = Number(option('width') ?? 1440)

const inSidebar = (href: string) => `nav a[href="${href}"]`
const inContent = (start: string) => `main a[href^="${start}"]:not([aria-hidden])`
/** In the order of a visit, which begins on the overview; each link is on the page before it. */
const steps = [
  { page: 'Top artists', link: inSidebar('/top/artists') },
  { page: 'An artist', link: inContent('/artists/') },
  { page: 'A track', link: inContent('/tracks/') },
  { page: 'History', link: inSidebar('/history') },
  { page: 'Charts', link: inSidebar('/charts') },
  { page: 'Patterns', link: inSidebar('/patterns') },
  { page: 'Year in review', link: inSidebar('/review') },
  { page: 'A month in review', link: inContent('/review/month_') },
  { page: 'Timeline', link: inSidebar('/events') },
  { page: 'A life event', link: inContent('/events/') },
  { page: 'Hall of fame', link: inSidebar('/fame') },
  { page: 'People', link: inSidebar('/people') },
  { page: 'Tidy up', link: inSidebar('/merges') },
  { page: 'Import', link: inSidebar('/imports') },
  { page: 'Settings', link: inSidebar('/settings') },
  { page: 'Ask Muse', link: inSidebar('/ask') },
  { page: 'Overview', link: inSidebar('/overview') },
]

const given = option('url')
const demo = given ? { url: given, stop: () => {} } : await startDemo()
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
const messages = new Set<string>()
const results = new Map(steps.map(({ page }) => [page, { times: [] as number[], shift: 0 }]))
try {
  const page = await browser.newPage({ baseURL: demo.url, viewport: { width, height: 900 } })
  // tsx marks functions with a helper of this name, which the functions that run in the page would miss.
  await page.addInitScript('globalThis.__name = (named) => named')
  page.on('console', (message) => messages.add(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => messages.add(`error: ${error.message}`))
  await signIn(page)
  for (let round = 0; round <= rounds; round += 1)
    for (const { page: name, link } of steps) {
      const { ms, shift } = await measureNavigation(page, link)
      const result = results.get(name)
      if (!result || round === 0) continue // the first round warms up the server
      result.times.push(ms)
      result.shift = Math.max(result.shift, shift)
    }
  report()
} finally {
  await browser.close()
  demo.stop()
}

async function signIn(page: Page) {
  await page.goto('/sign-in')
  await page.locator('[name=login]').fill(demoAccount.username)
  await page.getByLabel('Password', { exact: true }).fill(demoAccount.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('**/overview')
}

function report() {
  console.log(`${''.padEnd(20)}${'p50'.padStart(8)}${'p95'.padStart(8)}  layout shift`)
  for (const [name, { times, shift }] of results) {
    const { p50, p95 } = percentiles(times)
    console.log(`${name.padEnd(20)}${inMs(p50)}${inMs(p95)}  ${shift.toFixed(4).padStart(12)}`)
  }
  const all = percentiles([...results.values()].flatMap(({ times }) => times))
  const largest = Math.max(...[...results.values()].map(({ shift }) => shift))
  console.log(`${'All'.padEnd(20)}${inMs(all.p50)}${inMs(all.p95)}  ${largest.toFixed(4).padStart(12)}`)
  console.log(messages.size === 0 ? 'No console messages.' : `Console:\n${[...messages].join('\n')}`)
}

function inMs(value: number) {
  return `${value.toFixed(0)} ms`.padStart(8)
}
