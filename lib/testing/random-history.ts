import { pick, mulberry32 } from './mulberry32'
import type { TestPlay } from './test-listener'

const TEST_DAYS = [
  '2022-03-13', // clocks go forward in New York
  '2022-11-06', // and back
  '2024-02-29',
  '2021-12-31',
  '2022-01-01',
  '2022-12-31',
  '2023-01-01',
  '2022-06-24',
] as const

/** About a thousand plays over three years, mostly on days with calendar edge cases, and with many ties. */
export function randomHistory(seed: number): TestPlay[] {
  const random = mulberry32(seed)
  const within = (from: string, days: number) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + random() * days * 86_400_000)
  const instants = [
    ...Array.from({ length: 600 }, () => within('2021-06-01', 1100)),
    ...TEST_DAYS.flatMap((day) => Array.from({ length: 40 }, () => within(day, 1.4))),
  ]
  return instants.map((at) => {
    at.setUTCMilliseconds(0)
    const track = Math.floor(40 * random() ** 2)
    const ms = pick(random, [29_999, 30_000, 180_000, 180_000, 240_000, 0, Math.floor(random() * 300_000)])
    return {
      at,
      ms,
      track: `Song ${track % 37}`,
      artist: `Artist ${track % 7}`,
      album: pick(random, [`Album ${track % 3}`, 'Single', null]),
      isSkip: random() < 0.2,
      platform: pick(random, ['ios', 'windows', null]),
      country: pick(random, ['US', 'FR', null]),
      shuffle: pick(random, [true, false, null]),
    }
  })
}
