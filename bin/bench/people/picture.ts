import { steady } from './cost'
import { growth, type Outcome } from './extrapolate'
import type { Size } from './measure-size'

type Panel = { title: string; unit: string; measure: (size: Size) => number; color: string }

const panels: Panel[] = [
  { title: 'One import', unit: 's of CPU', measure: (size) => steady(size.oneImport) / 1000, color: '#1d7a4f' },
  {
    title: 'Pages of a person, median',
    unit: 'ms of CPU',
    measure: (size) => steady(size.readAgain.p50),
    color: '#7c3aed',
  },
  {
    title: 'Pages of a person, p99',
    unit: 'ms of CPU',
    measure: (size) => steady(size.readAgain.p99),
    color: '#b4530a',
  },
  { title: 'Stored for a play', unit: 'bytes', measure: storedBytes, color: '#1f5fa8' },
]
const [WIDTH, HEIGHT, GAP] = [380, 200, 20]
const INSET = { left: 52, right: 16, top: 34, bottom: 34 }

/** An SVG with a panel of each measure over the plays on a machine: dots are measured, dashes continue to all people. */
export function picture(sizes: Size[], outcome: Outcome): string {
  const [width, height] = [2 * WIDTH + 3 * GAP, 2 * HEIGHT + 3 * GAP + 20]
  const drawn = panels.map((panel, index) => {
    const [x, y] = [GAP + (index % 2) * (WIDTH + GAP), GAP + Math.floor(index / 2) * (HEIGHT + GAP)]
    return `<g transform="translate(${x} ${y})">${drawPanel(panel, sizes, outcome)}</g>`
  })
  const all = `${(outcome.plays / 1e9).toFixed(0)} billion plays on ${outcome.workers} workers`
  const legend = `By plays on a machine. ● measured, - - continued to ${all}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"
 role="img" aria-label="What one person costs, by the plays on a machine">
<rect width="${width}" height="${height}" fill="#fff"/>
${drawn.join('\n')}
<text x="${GAP}" y="${height - GAP / 2}" fill="#444">${legend}</text>
</svg>
`
}

function drawPanel({ title, unit, measure, color }: Panel, sizes: Size[], { playsPerWorker }: Outcome): string {
  const measured = sizes.map((size): [number, number] => [size.plays, measure(size)])
  const points = measured.map(([plays, value]): [number, number] => [Math.log10(plays), value])
  const end = Math.log10(playsPerWorker)
  const reached = (points.at(-1)?.[1] ?? 0) + growth(measured, playsPerWorker)
  const most = Math.max(reached, ...points.map(([, y]) => y)) * 1.25
  const [from, to] = [Math.floor(points[0]?.[0] ?? 6), Math.ceil(end)]
  const x = (value: number) => round(INSET.left + ((value - from) / (to - from)) * (WIDTH - INSET.left - INSET.right))
  const y = (value: number) => round(HEIGHT - INSET.bottom - (value / most) * (HEIGHT - INSET.top - INSET.bottom))
  const [lastX, lastY] = points.at(-1) ?? [0, 0]
  const decades = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return [
    `<text x="0" y="16" font-weight="bold" fill="#111">${title}, ${unit}</text>`,
    ...[0, most / 2, most].map(
      (value) =>
        `<path d="M${INSET.left} ${y(value)}H${WIDTH - INSET.right}" stroke="#ddd"/>` +
        `<text x="${INSET.left - 6}" y="${y(value) + 4}" text-anchor="end" fill="#444">${short(value)}</text>`,
    ),
    ...decades.map(
      (power) =>
        `<text x="${x(power)}" y="${HEIGHT - INSET.bottom + 18}" text-anchor="middle" fill="#444">${nameOf(power)}</text>`,
    ),
    `<polyline points="${points.map(([px, py]) => `${x(px)},${y(py)}`).join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`,
    `<path d="M${x(lastX)} ${y(lastY)}L${x(end)} ${y(reached)}" stroke="${color}" stroke-width="2" stroke-dasharray="5 4"/>`,
    ...points.map(([px, py]) => `<circle cx="${x(px)}" cy="${y(py)}" r="4" fill="${color}"/>`),
    `<text x="${x(end)}" y="${y(reached) - 8}" text-anchor="end" fill="${color}">${short(reached)}</text>`,
  ].join('\n')
}

function storedBytes({ bytesPerPlay, figureBytesPerPlay }: Size): number {
  return bytesPerPlay + figureBytesPerPlay
}

const round = (value: number) => Math.round(value * 10) / 10
const short = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))
/** 6 is a million plays. */
const nameOf = (power: number) => (power < 9 ? `${10 ** (power - 6)} M` : `${10 ** (power - 9)} bn`)
