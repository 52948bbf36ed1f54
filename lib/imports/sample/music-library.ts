import { MADE_UP_TRACK_ID } from '@/lib/made-up-track-id'
import { albumName, artistName, trackName, uniqueNameGenerator } from './generate-names'
import { runningTotals, type Random } from './seeded-random'

const DAY = 86_400_000

export type SampleTrack = { name: string; uri: string; lengthMs: number; album: SampleAlbum; artist: SampleArtist }
type SampleAlbum = { name: string; releasedAt: number; tracks: SampleTrack[] }
export type SampleArtist = {
  name: string
  /** How often the listener plays them compared with other artists: few are played often, most rarely */
  appeal: number
  discoveredAt: number
  /** The first one was released before the artist was discovered */
  albums: SampleAlbum[]
  tracks: SampleTrack[]
  /** Running totals of the tracks' weights, for a weighted choice: a few hits, many others */
  hits: Float64Array
}

/** Invented artists with albums and tracks, as many as fit a history of that many plays. */
export function generateLibrary(random: Random, plays: number, from: number, to: number): SampleArtist[] {
  const count = Math.round(30 + 14 * Math.sqrt(plays))
  const name = uniqueNameGenerator(random, artistName)
  return Array.from({ length: count }, (_, rank) => generateArtist(random, name(), rank, from, to))
}

function generateArtist(random: Random, name: string, rank: number, from: number, to: number): SampleArtist {
  const discoveredAt = random.chance(0.3) ? from - random.between(0, 400) * DAY : from + random.next() * (to - from)
  const artist: SampleArtist = {
    name,
    appeal: Math.exp(0.6 * random.normal()) / (rank + 4),
    discoveredAt,
    albums: [],
    tracks: [],
    hits: new Float64Array(),
  }
  const albumTitle = uniqueNameGenerator(random, albumName)
  const title = uniqueNameGenerator(random, trackName)
  const albums = random.between(1, rank < 60 ? 7 : 4)
  // The first album is released before the artist is discovered.
  artist.albums.push(
    generateAlbum(random, artist, {
      name: albumTitle(),
      title,
      releasedAt: discoveredAt - random.below(3000) * DAY,
      isSingle: false,
    }),
  )
  while (artist.albums.length < albums) {
    const releasedAt = from + random.between(-3000, (to - from) / DAY) * DAY
    artist.albums.push(
      generateAlbum(random, artist, { name: albumTitle(), title, releasedAt, isSingle: random.chance(0.2) }),
    )
  }
  artist.tracks = artist.albums.flatMap(({ tracks }) => tracks)
  const order = artist.tracks.map(() => random.next())
  artist.hits = runningTotals(
    order.map((place) => 1 / (0.08 + place)),
    order.length,
  )
  return artist
}

type Plan = { name: string; title: () => string; releasedAt: number; isSingle: boolean }

function generateAlbum(random: Random, artist: SampleArtist, { name, title, releasedAt, isSingle }: Plan): SampleAlbum {
  const album: SampleAlbum = { name, releasedAt, tracks: [] }
  for (let turn = isSingle ? 1 : random.between(7, 14); turn > 0; turn--) {
    const lengthMs = Math.round(Math.max(45_000, 212_000 * Math.exp(0.28 * random.normal())))
    album.tracks.push({
      name: isSingle ? name : title(),
      uri: `spotify:track:${MADE_UP_TRACK_ID}${identifier(random).slice(MADE_UP_TRACK_ID.length)}`,
      lengthMs,
      album,
      artist,
    })
  }
  return album
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** 22 letters and digits, like Spotify's ids. */
export function identifier(random: Random): string {
  let id = ''
  while (id.length < 22) id += LETTERS.charAt(random.below(LETTERS.length))
  return id
}
