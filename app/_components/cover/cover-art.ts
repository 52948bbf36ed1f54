import { compositions, glow, isDark } from './compositions'
import { palettes, type Palette } from './color-palettes'
import { hashText, randomFrom } from './art-random'

/** Generated cover art: an SVG of 100 × 100 units, always the same for the same seed. */
export function coverArt(seed: string): string {
  const hash = hashText(seed)
  const draw = compositions[hash % compositions.length] ?? glow
  return svg(draw(randomFrom(hash), paletteFor(hash)))
}

/** `ground` is its background colour; `isDark` tells whether the initial on it must be light. */
type Portrait = { art: string; ground: string; isDark: boolean }

/** Generated art behind the initial of an artist or person. */
export function portraitArt(seed: string): Portrait {
  const hash = hashText(`portrait ${seed}`)
  const [ground, one, two, three, ink] = paletteFor(hash)
  const dark = isDark(ground)
  // Only colours as dark or as light as the background, so that the initial is readable everywhere.
  const [first = ground, second = first, third = second] = [one, two, three, ink].filter(
    (colour) => isDark(colour) === dark,
  )
  const lights: Palette = [ground, first, second, third, ground]
  return { art: svg(glow(randomFrom(hash), lights)), ground, isDark: dark }
}

/** One of the palettes, its three middle colours in one of their six orders. */
function paletteFor(hash: number): Palette {
  const [ground, one, two, three, ink] = palettes[(hash >>> 8) % palettes.length] ?? palettes[0]
  const turned: Palette[] = [
    [ground, one, two, three, ink],
    [ground, two, three, one, ink],
    [ground, three, one, two, ink],
    [ground, one, three, two, ink],
    [ground, two, one, three, ink],
    [ground, three, two, one, ink],
  ]
  return turned[(hash >>> 16) % 6] ?? palettes[0]
}

const svg = (inside: string) => `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>${inside}</svg>`

/** An SVG as the address of an image. */
export const svgDataUrl = (svgText: string) =>
  `data:image/svg+xml,${svgText.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}`
