import type { Page } from '@playwright/test'

type Measured = {
  /** From the click until the new page's content is painted, without placeholders */
  ms: number
  /** The layout shift meanwhile, as the browser scores it; 0.1 is Google's limit for good */
  shift: number
}

declare global {
  interface Window {
    navigationMeasured?: Promise<Measured>
    isNavigationMeasured?: boolean
  }
}

const SETTLE_MS = 400
const LONGEST_MS = 15_000

/** Clicks the first link that matches and measures until its page is complete. Throws if the browser reloads instead. */
export async function measureNavigation(page: Page, link: string): Promise<Measured> {
  const target = page.locator(link).first()
  await target.waitFor()
  await target.scrollIntoViewIfNeeded()
  await page.evaluate(watch, SETTLE_MS)
  await target.click()
  await page.waitForFunction(() => window.navigationMeasured === undefined || window.isNavigationMeasured, undefined, {
    timeout: LONGEST_MS,
  })
  const measured = await page.evaluate(() => window.navigationMeasured)
  if (!measured) throw new Error(`${link} left the app instead of navigating within it`)
  return measured
}

/** Runs in the page: waits for the next click, and then until the address has changed and no placeholder is left. */
function watch(settleMs: number) {
  window.isNavigationMeasured = false
  window.navigationMeasured = new Promise((resolve) => {
    const before = location.href
    const waits = '[data-slot=skeleton], [data-pending]'
    document.addEventListener('click', () => followClick(performance.now()), { once: true, capture: true })

    function followClick(start: number) {
      let shift = 0
      const observer = new PerformanceObserver((list) => {
        // Only `value` of a layout shift is read; the DOM types of TypeScript lack it.
        for (const entry of list.getEntries()) shift += 'value' in entry ? Number(entry.value) : 0
      })
      observer.observe({ type: 'layout-shift' })
      const look = () => {
        const heading = document.querySelector('main h1')
        if (location.href === before || !heading || document.querySelector(waits)) requestAnimationFrame(look)
        else
          requestAnimationFrame(() => {
            const ms = performance.now() - start
            setTimeout(() => {
              observer.disconnect()
              window.isNavigationMeasured = true
              resolve({ ms, shift })
            }, settleMs)
          })
      }
      requestAnimationFrame(look)
    }
  })
}
