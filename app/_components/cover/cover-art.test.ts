import { expect, test } from 'vitest'
import { coverArt, svgDataUrl, portraitArt } from './cover-art'

const names = Array.from({ length: 400 }, (_, index) => `Artist ${index}\u0000Album ${index * 7}`)

test('draws the same cover for the same name', () => expect(coverArt(names[3] ?? '')).toBe(coverArt(names[3] ?? '')))
test('draws different covers for different names', () => expect(new Set(names.map(coverArt)).size).toBe(names.length))
test('draws a small image without invalid numbers', () => {
  for (const svg of [...names.map(coverArt), ...names.map((name) => portraitArt(name).art)]) {
    expect(svg.length).toBeLessThan(4_500)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  }
})
test.each(['', '<script>alert(1)</script>', '🎹'.repeat(5_000), 'מוזיקה'])(
  'nothing of the name is in the picture: %.20s',
  (name) => {
    expect(svgDataUrl(coverArt(name))).toMatch(/^data:image\/svg\+xml,%3Csvg[^<>#]*%3C\/svg%3E$/)
    expect(coverArt(name)).not.toContain('script')
  },
)
