import { listedArtists } from '@/lib/imports/formats/listed-artists'
import { nameKey } from '@/lib/imports/name-key'

/** The interface through which plays come: a client's, one that they are read from, or the person's own hand. Stored as their source. */
export type SubmitInterface =
  'listenbrainz_api' | 'lastfm_api' | 'audioscrobbler_api' | 'maloja_api' | 'spotify_api' | 'by_hand'

/** A track as a client names it. Build it with `submittedTrack`. */
export type SubmittedTrack = {
  artist: string
  /** Those that the client lists for the artist line, the main one first: A and B of "A feat. B" */
  artists?: string[]
  track: string
  album: string | null
  /** Milliseconds; the length of the track, not the time heard */
  trackLengthMs: number | null
  source: SubmitInterface
  /** "Navidrome 0.58" */
  client: string | null
}

export type SubmittedPlay = SubmittedTrack & {
  /** Milliseconds since 1970, UTC */
  startedAt: number
  /** Milliseconds heard; null where the client doesn't say */
  msPlayed: number | null
  /** Milliseconds since 1970: the end of the play, where the source tells that and `startedAt` is worked out from it */
  endedAt?: number
}
export type PersonalPlay = SubmittedPlay & { userId: number }

const MAX_CLIENT = 100
const DAY_MS = 86_400_000

/** Fills in what a client leaves out. Null if nothing visible is left of the artist or of the track. */
export function submittedTrack(
  told: Pick<SubmittedTrack, 'artist' | 'track' | 'source'> &
    Partial<Omit<SubmittedTrack, 'artists'>> & { artists?: unknown },
): SubmittedTrack | null {
  const [artist, track, album] = [storable(told.artist), storable(told.track), storable(told.album ?? '')]
  if (!nameKey(artist) || !nameKey(track)) return null
  const artists = listedArtists(artist, told.artists)
  return {
    artist,
    ...(artists && { artists: artists.map(storable) }),
    track,
    album: nameKey(album) ? album : null,
    trackLengthMs: believable(told.trackLengthMs),
    source: told.source,
    client: storable(told.client ?? '').slice(0, MAX_CLIENT) || null,
  }
}

/** Milliseconds from 1 to a day, rounded; null for anything else. */
export function believable(ms: number | null | undefined): number | null {
  return typeof ms === 'number' && ms >= 1 && ms <= DAY_MS ? Math.round(ms) : null
}

/** Text without what PostgreSQL refuses: NUL, and halves of a character (a lone surrogate). */
const storable = (text: string) =>
  text
    .replaceAll('\0', '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .trim()
