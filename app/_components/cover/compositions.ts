import type { Palette } from './color-palettes'
import type { Random } from './art-random'

/** Draws one picture of 100 × 100 units as the inside of an SVG. */
type Composition = (random: Random, colours: Palette) => string

const rect = (fill: string, x = 0, y = 0, width = 100, height = 100, more = '') =>
  `<rect fill='${fill}' x='${x}' y='${y}' width='${width}' height='${height}'${more}/>`
const circle = (fill: string, cx: number, cy: number, r: number, more = '') =>
  `<circle fill='${fill}' cx='${cx}' cy='${cy}' r='${r}'${more}/>`
const path = (fill: string, d: string, more = '') => `<path fill='${fill}' d='${d}'${more}/>`
const roundToTenth = (value: number) => Math.round(value * 10) / 10
const repeat = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

const sunset: Composition = (random, [ground, one, two, three, ink]) => {
  const [x, top] = [random.number(35, 65), random.number(28, 44)]
  const sky =
    `<linearGradient id='s' x2='0' y2='1'><stop stop-color='${random.pick(ink, ground)}'/><stop ` +
    `offset='1' stop-color='${three}'/></linearGradient>`
  const stripes = repeat(6, (index) =>
    rect(three, 0, roundToTenth(top + 8 + index * 6.2), 100, roundToTenth(1 + index * 0.9)),
  )
  return `${sky}${rect('url(#s)')}${circle(two, x, top + 14, 27)}${stripes}${rect(one, 0, 72, 100, 28)}${rect(ink, 0, 86, 100, 14)}`
}

const rainbow: Composition = (random, [ground, one, two, three, ink]) => {
  const [x, y] = random.pick([0, 100], [100, 100], [50, 100], [0, 0])
  const bands = [ink, one, two, three, ground]
  const reach = random.number(82, 104)
  const width = random.number(11, 18)
  return rect(ground) + bands.map((colour, index) => circle(colour, x, y, roundToTenth(reach - index * width))).join('')
}

const tiles: Composition = (random, colours) => {
  const count = random.pick(2, 3, 3, 4)
  const size = 100 / count
  const tile = (index: number) => {
    const [x, y] = [roundToTenth((index % count) * size), roundToTenth(Math.floor(index / count) * size)]
    const ground = colours[(index + random.whole(0, 1) * 2) % 5] ?? colours[0]
    const shape = colours.filter((colour) => colour !== ground)[random.whole(0, 3)] ?? colours[1]
    const s = roundToTenth(size)
    const d = random.pick(
      `M0 0H${s}A${s} ${s} 0 0 1 0 ${s}Z`,
      `M${s} ${s}H0A${s} ${s} 0 0 1 ${s} 0Z`,
      `M0 ${s}V0A${s} ${s} 0 0 1 ${s} ${s}Z`,
      `M0 0H${s}L0 ${s}Z`,
      `M0 ${s / 2}A${s / 2} ${s / 2} 0 0 1 ${s} ${s / 2}Z`,
      `M${s / 2} 0A${s / 2} ${s / 2} 0 0 1 ${s / 2} ${s}A${s / 2} ${s / 2} 0 0 1 ${s / 2} 0`,
    )
    return `${rect(ground, x, y, roundToTenth(size + 0.3), roundToTenth(size + 0.3))}${path(shape, d, ` transform='translate(${x} ${y})'`)}`
  }
  return repeat(count * count, tile)
}

const waves: Composition = (random, [ground, one, two, three, ink]) => {
  const lift = random.number(8, 16)
  const wave = (colour: string, index: number) => {
    const y = roundToTenth(26 + index * 17)
    const bend = index % 2 ? lift : -lift
    return path(
      colour,
      `M0 ${y}C25 ${roundToTenth(y + bend)} 40 ${roundToTenth(y + bend)} 50 ${y}S80 ${roundToTenth(y - bend)} 100 ${y}V100H0Z`,
    )
  }
  return (
    rect(ground) +
    circle(two, random.number(20, 80), 20, random.number(9, 14)) +
    [three, one, two, ink].map(wave).join('')
  )
}

const flower: Composition = (random, [ground, one, two, three, ink]) => {
  const petals = random.whole(5, 9)
  const [rx, ry] = [random.number(11, 17), random.number(24, 30)]
  const petal = (index: number) =>
    `<ellipse fill='${index % 2 && petals % 2 === 0 ? three : one}' cx='50' ` +
    `cy='${roundToTenth(50 - ry * 0.86)}' rx='${rx}' ry='${roundToTenth(ry * 0.86)}' ` +
    `transform='rotate(${roundToTenth((360 / petals) * index)} 50 50)'/>`
  return rect(ground) + repeat(petals, petal) + circle(two, 50, 50, random.number(11, 16)) + circle(ink, 50, 50, 4.5)
}

const eclipse: Composition = (random, [ground, one, two, three]) => {
  const r = random.number(24, 36)
  const [x, y] = [random.number(30, 44), random.number(32, 48)]
  const blend = ` style='mix-blend-mode:${isDark(ground) ? 'screen' : 'multiply'}'`
  return (
    rect(ground) +
    circle(one, x, y, r, blend) +
    circle(two, roundToTenth(100 - x), y, r, blend) +
    circle(three, 50, roundToTenth(y + r * 0.8), r, blend)
  )
}

const stripes: Composition = (random, colours) => {
  const angle = random.pick(0, 45, -45, 90, 30)
  let at = -30
  let bars = ''
  for (let index = 0; at < 130; index++) {
    const width = random.number(5, 19)
    bars += rect(colours[index % 5] ?? colours[0], -40, roundToTenth(at), 180, roundToTenth(width + 0.3))
    at += width
  }
  return `<g transform='rotate(${angle} 50 50)'>${bars}</g>`
}

const halftone: Composition = (random, [ground, one, two, three]) => {
  const [x, y] = [random.whole(0, 6), random.whole(0, 6)]
  const dot = (index: number) => {
    const [column, row] = [index % 7, Math.floor(index / 7)]
    const far = Math.hypot(column - x, row - y)
    return circle(
      far < 2.4 ? two : far < 4.6 ? one : three,
      roundToTenth(11 + column * 13),
      roundToTenth(11 + row * 13),
      roundToTenth(Math.max(1.2, 6.4 - far * 0.75)),
    )
  }
  return rect(ground) + repeat(49, dot)
}

const ranges: Composition = (random, [ground, one, two, three, ink]) => {
  const ridge = (colour: string, index: number) => {
    const y = 44 + index * 16
    const peaks = [0, 20, 40, 60, 80, 100].map(
      (x, at) => `${x} ${roundToTenth(y + (at % 2 ? -1 : 1) * random.number(2, 13))}`,
    )
    return path(colour, `M${peaks.join('L')}V100H0Z`)
  }
  return (
    rect(ground) +
    circle(two, random.number(24, 76), random.number(22, 34), random.number(10, 17)) +
    [three, one, ink].map(ridge).join('')
  )
}

export const glow: Composition = (random, [ground, one, two, three]) => {
  const light = (colour: string, index: number) =>
    `<radialGradient id='g${index}'><stop stop-color='${colour}'/>` +
    `<stop offset='1' stop-color='${colour}' stop-opacity='0'/></radialGradient>` +
    circle(`url(#g${index})`, random.number(5, 95), random.number(5, 95), random.number(46, 70))
  return rect(ground) + [three, one, two].map(light).join('')
}

const record: Composition = (random, [ground, one, two, three, ink]) => {
  const [x, y] = random.pick([50, 50], [100, 50], [50, 100], [78, 78])
  const groove = (index: number) =>
    `<circle fill='none' stroke='${ground}' stroke-opacity='.3' stroke-width='.5' cx='${x}' cy='${y}' r='${22 + index * 4}'/>`
  const disc = isDark(ink) ? ink : three
  return (
    rect(ground) +
    rect(two, 0, 0, random.whole(20, 60)) +
    circle(disc, x, y, 44) +
    repeat(6, groove) +
    circle(one, x, y, 17) +
    circle(two, x, y, 9) +
    circle(ground, x, y, 2)
  )
}

const fields: Composition = (random, [ground, one, two, three]) => {
  const [first, second] = [random.number(22, 40), random.number(18, 30)]
  const field = (colour: string, y: number, height: number) =>
    rect(colour, 9, roundToTenth(y), 82, roundToTenth(height), " rx='3'")
  return (
    rect(ground) +
    field(one, 9, first) +
    field(two, 13 + first, second) +
    field(three, 17 + first + second, 91 - 17 - first - second)
  )
}

const rays: Composition = (random, [ground, one, two, three]) => {
  const count = random.pick(12, 16, 20, 24)
  const [x, y] = random.pick([50, 50], [50, 100], [0, 100], [50, 72])
  const point = (index: number) =>
    `${roundToTenth(x + 150 * Math.cos((index / count) * 2 * Math.PI))} ${roundToTenth(y + 150 * Math.sin((index / count) * 2 * Math.PI))}`
  const ray = (index: number) => `M${x} ${y}L${point(index * 2)}L${point(index * 2 + 1)}Z`
  return (
    rect(ground) +
    path(one, repeat(count / 2, ray)) +
    circle(two, x, y, random.number(20, 30)) +
    circle(three, x, y, random.number(9, 15))
  )
}

const levels: Composition = (random, [ground, one, two, three, ink]) => {
  const bar = (index: number) => {
    const height = random.number(18, 74)
    return rect(
      [one, two, three, ink][index % 4] ?? one,
      roundToTenth(9 + index * 12.1),
      roundToTenth(50 - height / 2),
      8.6,
      height,
      " rx='4.3'",
    )
  }
  return rect(ground) + repeat(7, bar)
}

const orbits: Composition = (random, [ground, one, two, three, ink]) => {
  const [turn, apart] = [random.number(0, 6.2), random.number(3.6, 5.8)]
  const disc = (colour: string, index: number) => {
    const shift = index * apart
    return circle(
      colour,
      roundToTenth(50 + shift * Math.cos(turn)),
      roundToTenth(50 + shift * Math.sin(turn)),
      roundToTenth(45 - index * 8.2),
    )
  }
  return rect(ground) + [ink, one, two, three, ground].map(disc).join('')
}

const arches: Composition = (random, [ground, one, two, three, ink]) => {
  const x = random.pick(50, 50, 38, 62)
  const [widest, step, spring] = [random.number(32, 44), random.number(6.8, 9.4), random.number(50, 64)]
  const arch = (colour: string, index: number) => {
    const half = widest - index * step
    return path(
      colour,
      `M${roundToTenth(x - half)} 100V${spring}A${roundToTenth(half)} ${roundToTenth(half)} 0 0 1 ${roundToTenth(x + half)} ${spring}V100Z`,
    )
  }
  return (
    rect(ground) +
    [ink, one, two, three].map(arch).join('') +
    circle(random.pick(two, three), roundToTenth(100 - x * 0.3), 14, 7)
  )
}

/** Whether a hex colour reads as dark. */
export function isDark(colour: string) {
  const value = Number.parseInt(colour.slice(1), 16)
  return 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255) < 120
}

export const compositions: readonly [Composition, ...Composition[]] = [
  sunset,
  rainbow,
  tiles,
  waves,
  flower,
  eclipse,
  stripes,
  halftone,
  ranges,
  glow,
  record,
  fields,
  rays,
  levels,
  orbits,
  arches,
]
