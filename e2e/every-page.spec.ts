import AxeBuilder from '@axe-core/playwright'
import { places } from '@/app/(app)/nav'
import { expect, signUp, test, upload } from './fixtures'
import { exportOf, madeUpExport } from './made-up-export'

const hostile = ['<script>alert(1)</script>', 'x'.repeat(10_000), '🎧'.repeat(40), 'مرحبا بالعالم', '"\'&;--', '‮drawkcab', 'A', ' '.repeat(3) + 'b']
const sizes = [{ width: 1440, height: 900 }, { width: 390, height: 844 }]

test('every page is usable by everyone, large and small, light and dark, whatever the names', async ({ page }) => {
  test.setTimeout(600_000)
  await signUp(page, 'ida')
  const { file } = await madeUpExport(2000, 3)
  await upload(page, [file, await exportOf(hostile)])
  await page.goto('/top/tracks')
  const inside = await page.locator('main ol a[href^="/tracks/"], main ol a[href^="/artists/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const paths = [...new Set([...places.map(({ href }) => href), '/top/tracks?page=2', '/imports', '/docs/api', ...inside.slice(0, 2)])]
  for (const size of sizes)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const path of paths) {
        await page.goto(path)
        await expect(page.locator('h1').first(), path).toBeVisible()
        await expect(page, path).toHaveTitle(/\S/)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(wide, `${path} scrolls sideways at ${size.width} px`).toBeLessThanOrEqual(0)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`), `${path}, ${size.width} px, ${colorScheme}`).toEqual([])
      }
    }
})
