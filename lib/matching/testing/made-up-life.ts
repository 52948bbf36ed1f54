import { mulberry32, pick } from '@/lib/testing/mulberry32'

/** Something that was heard, which the sources tell of each in its own way. */
export type Listen = { id: number; artist: string; title: string; start: number; msPlayed: number; lengthMs: number }

type Song = { artist: string; title: string; lengthMs: number }

const MINUTE = 60_000
const firstNames = [
  'Anna',
  'Björk',
  'Low',
  'The Nile',
  'Sigur Rós',
  'Marvin',
  'Ivy',
  'Olga',
  'Jean-Luc',
  'Motörhead',
] as const
const lastNames = [
  'Day',
  'Harbor',
  'Kings',
  'of Leon',
  'Trio',
  'Brothers',
  'Noir',
  'Jr.',
  'Orchestra',
  'Smith',
] as const
const words = [
  'Love',
  'Don’t',
  'Rain',
  'Night',
  'Café',
  'Run',
  '1999',
  'Home',
  'Blue',
  'Stop',
  'You',
  'Again',
  'Río',
] as const

/** Songs of a library: some titles belong to several artists, some artists have a live version beside the song. */
function library(random: () => number): Song[] {
  const songs: Song[] = []
  for (let n = 0; n < 60; n += 1) {
    const main = `${pick(random, firstNames)} ${pick(random, lastNames)}`
    const artist = random() < 0.15 ? `${main} & ${pick(random, firstNames)} ${pick(random, lastNames)}` : main
    for (let track = 0; track < 10; track += 1) {
      const title = `${pick(random, words)} ${pick(random, words)} ${pick(random, words)}`
      const lengthMs = Math.round((150 + random() * 200) * 1000)
      songs.push({ artist, title, lengthMs })
      if (random() < 0.05) songs.push({ artist, title: `${title} - Live`, lengthMs: lengthMs + 40_000 })
    }
  }
  return songs
}

/**
 * What one person heard in `days` days, in order and without overlaps: sessions of songs, some stopped early, some heard
 * again at once, up to four times.
 */
export function madeUpLife(seed: number, days: number): Listen[] {
  const random = mulberry32(seed)
  const [first, ...others] = library(random)
  if (!first) return []
  const listens: Listen[] = []
  let now = Date.UTC(2023, 0, 1, 8)
  for (let day = 0; day < days; day += 1) {
    now = Math.max(now, Date.UTC(2023, 0, 1 + day, 8) + random() * 240 * MINUTE)
    for (let songs = 5 + random() * 25; songs > 0; songs -= 1) {
      const song = pick(random, [first, ...others])
      for (let times = random() < 0.05 ? 2 + Math.floor(random() * 3) : 1; times > 0; times -= 1) {
        const msPlayed = random() < 0.2 ? Math.round(song.lengthMs * random()) : song.lengthMs
        listens.push({ id: listens.length, ...song, start: Math.round(now), msPlayed })
        now += msPlayed + (random() < 0.1 ? random() * 20 * MINUTE : random() * 3000)
      }
    }
  }
  return listens
}
