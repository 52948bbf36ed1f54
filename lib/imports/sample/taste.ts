import type { SampleArtist, SampleTrack } from './music-library'
import { pickByTotals, runningTotals, type Random } from './seeded-random'

const DAY = 86_400_000

/** What the listener likes at one time: artists are played most after their discovery, then less over the years. */
export function tasteOf(artists: SampleArtist[], at: number) {
  const known = artists.filter(({ discoveredAt }) => discoveredAt <= at)
  const pool = known.length ? known : artists.slice(0, 5)
  const totals = runningTotals(
    pool.map((artist) => artist.appeal * warmth(artist, at)),
    pool.length,
  )
  const fresh = pool.filter(({ discoveredAt }) => at - discoveredAt < 60 * DAY)
  const artist = (random: Random) => pool[pickByTotals(random, totals)] ?? first(pool)
  return {
    artist,
    // Artists are ordered by appeal, and squaring favors the first: some new artists are heard often, most once or
    // twice.
    newcomer: (random: Random) => fresh[Math.floor(random.next() ** 2 * fresh.length)] ?? artist(random),
  }
}

export type Taste = ReturnType<typeof tasteOf>

function warmth({ discoveredAt }: SampleArtist, at: number): number {
  const days = (at - discoveredAt) / DAY
  return 6 * Math.exp(-days / 45) + Math.exp(-days / 600) + 0.06
}

export function trackBy(random: Random, artist: SampleArtist, at: number): SampleTrack {
  for (let tries = 0; tries < 4; tries++) {
    const track = artist.tracks[pickByTotals(random, artist.hits)]
    if (track && track.album.releasedAt <= at) return track
  }
  const { tracks } = first(artist.albums)
  return tracks[random.below(tracks.length)] ?? first(tracks)
}

function first<T>(list: T[]): T {
  const [found] = list
  if (found === undefined) throw new Error('an empty list has no first')
  return found
}
