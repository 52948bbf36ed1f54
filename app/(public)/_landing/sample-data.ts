import type { TopListItem } from '@/app/_components/top-list'
import type { Day } from '@/app/_components/heatmap/activity-calendar'
import type { HourCell } from '@/app/_components/heatmap/hour-weekday-grid'
import { randomFrom } from '@/app/_components/cover/art-random'

/** Invented music for the pictures of the landing page. */
const tracks = [
  ['Paper Lanterns', 'Velvet Harbor', 'Night Ferry'],
  ['Slow Satellite', 'The Copper Choir', 'Orbital Hymns'],
  ['Honey & Static', 'Golden Motel', 'Room 12'],
  ['Northbound', 'Ida Winter', 'Letters from June'],
  ['Neon Orchard', 'Lunar Parade', 'Neon Orchard'],
  ['Second Balcony', 'Saint Theatre', 'Matinee'],
  ['Tin Roof Rain', 'Ember & Sons', 'Weather Reports'],
  ['Goodnight, Lisbon', 'Ida Winter', 'Postcards'],
] as const

const plays = [214, 187, 160, 131, 118, 97, 84, 71]
const movements = [1, -1, 4, null, 0, 2, -3, null]

export const sampleTopTracks: TopListItem[] = tracks.map(([name, artist, album], index) => ({
  rank: index + 1,
  id: index + 1,
  name,
  artist: { id: index + 1, name: artist },
  album: { id: index + 1, name: album },
  plays: plays[index] ?? 0,
  msPlayed: (plays[index] ?? 0) * 221_000,
  movement: movements[index] ?? null,
}))

export const sampleAlbums = Array.from({ length: 42 }, (_, index) => ({
  name: `Sleeve ${index * 7 + 3}`,
  artist: { name: `Made up ${index * 13}` },
}))

/** Half a year of days, busier at weekends and in summer. */
export function sampleDays(): Day[] {
  const random = randomFrom(7)
  return Array.from({ length: 182 }, (_, index) => {
    const date = new Date(Date.UTC(2025, 2, 31 + index))
    const weekend = [0, 6].includes(date.getUTCDay()) ? 14 : 0
    return {
      date: date.toISOString().slice(0, 10),
      plays: Math.max(0, Math.round(random.number(-6, 22) + weekend + 8 * Math.sin(index / 28))),
    }
  })
}

/** A week with mornings on the way to work and long evenings. */
export function sampleHourCells(): HourCell[] {
  const random = randomFrom(11)
  return Array.from({ length: 168 }, (_, slot) => {
    const [weekday, hour] = [Math.floor(slot / 24), slot % 24]
    const isWeekend = weekday === 0 || weekday === 6
    const morning = !isWeekend && hour >= 7 && hour <= 9 ? 34 : 0
    const evening = hour >= 18 && hour <= 23 ? 28 + (weekday === 5 ? 22 : 0) : 0
    const asleep = hour >= 1 && hour <= 5 ? -12 : 0
    return { weekday, hour, plays: Math.max(0, Math.round(10 + morning + evening + asleep + random.number(-8, 12))) }
  })
}

/** Plays by hour, most before midnight. */
export const sampleHours = [
  41, 22, 9, 4, 2, 1, 5, 24, 38, 33, 27, 25, 29, 28, 26, 27, 30, 36, 44, 48, 52, 57, 63, 71,
].map((plays, hour) => ({ hour, plays }))
