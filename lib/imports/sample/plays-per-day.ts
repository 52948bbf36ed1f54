import type { Random } from './seeded-random'

const DAY = 86_400_000

export type SampleDay = {
  /** Midnight UTC */
  start: number
  plays: number
  country: string
  isFree: boolean
}

/**
 * Distributes `plays` over the days, with quiet and busy years, seasons, weekdays, phases of a few days and trips
 * abroad.
 */
export function distributePlays(random: Random, plays: number, from: number, to: number): SampleDay[] {
  const count = Math.max(1, Math.round((to - from) / DAY))
  const years = Array.from({ length: Math.ceil(count / 365) + 1 }, () => Math.exp(0.3 * random.normal()))
  const trips = tripsOf(random, count)
  let mood = 0
  const weights = Array.from({ length: count }, (_, day) => {
    const weekday = new Date(from + day * DAY).getUTCDay()
    mood = 0.85 * mood + 0.35 * random.normal()
    const season = 1 + 0.2 * Math.cos((2 * Math.PI * (day % 365)) / 365)
    const away = trips.has(day) ? 0.45 : 1
    return random.chance(0.03)
      ? 0
      : (years[Math.floor(day / 365)] ?? 1) * season * (weekdayWeights[weekday] ?? 1) * away * Math.exp(mood)
  })
  return share(plays, weights).map((share, day) => ({
    start: from + day * DAY,
    plays: share,
    country: trips.get(day) ?? 'GB',
    isFree: isWeekend(from + day * DAY) || trips.has(day),
  }))
}

const weekdayWeights = [0.9, 0.95, 1, 1, 1.05, 1.25, 1.15]
const abroad = ['IT', 'PT', 'JP', 'US', 'FR', 'NO', 'ES', 'GR'] as const
const isWeekend = (at: number) => [0, 6].includes(new Date(at).getUTCDay())

function tripsOf(random: Random, days: number): Map<number, string> {
  const trips = new Map<number, string>()
  for (let year = 0; year * 365 < days; year++) {
    for (let trip = random.between(1, 2); trip > 0; trip--) {
      const first = year * 365 + random.below(350)
      const country = random.pick(abroad)
      const last = first + random.between(4, 16)
      for (let day = first; day < last; day++) trips.set(day, country)
    }
  }
  return trips
}

/** Whole numbers proportional to the weights that add up to `total`. */
function share(total: number, weights: number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1
  let passed = 0
  let given = 0
  return weights.map((weight) => {
    passed += weight
    const due = Math.round((total * passed) / sum) - given
    given += due
    return due
  })
}
