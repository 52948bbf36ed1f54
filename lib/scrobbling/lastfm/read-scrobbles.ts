import { submittedTrack, type SubmittedPlay, type SubmittedTrack, type SubmitInterface } from '../submitted-play'

/** What a client says of one play, as texts. */
export type TrackFields = {
  artist: string
  track: string
  album: string
  albumArtist: string
  /** Seconds since 1970 */
  timestamp: string
  /** Seconds; the length of the track */
  duration: string
}
/** Why a play is ignored, by the protocol's numbers: 1 artist, 2 track, 3 too old, 4 in the future. */
type Ignored = 1 | 2 | 3 | 4
export type ReadScrobble = { fields: TrackFields; play: SubmittedPlay } | { fields: TrackFields; ignored: Ignored }

type Told = { source: SubmitInterface; client: string | null; now: Date }

/** 1 October 2002, before which nobody scrobbled. */
const EARLIEST_SECOND = 1_033_410_600
const MAX_AHEAD_SECONDS = 3600

export function readScrobble(fields: TrackFields, told: Told): ReadScrobble {
  const track = readTrack(fields, told)
  if (!track) return { fields, ignored: fields.artist.trim() ? 2 : 1 }
  const second = /^\d{1,12}$/.test(fields.timestamp.trim()) ? Number(fields.timestamp) : 0
  if (second < EARLIEST_SECOND) return { fields, ignored: 3 }
  if (second >= told.now.getTime() / 1000 + MAX_AHEAD_SECONDS) return { fields, ignored: 4 }
  return { fields, play: { ...track, startedAt: second * 1000, msPlayed: null } }
}

/** The track of a play or of what is playing now; null without an artist or a title. */
export function readTrack(
  { artist, track, album, duration }: TrackFields,
  { source, client }: Told,
): SubmittedTrack | null {
  const seconds = /^\d{1,7}$/.test(duration.trim()) ? Number(duration) : 0
  return submittedTrack({ artist, track, album, trackLengthMs: seconds > 0 ? seconds * 1000 : null, source, client })
}

/** `names` in the order artist, track, album, album artist, time and length, with the index of a play in brackets. */
export function fieldsOf(
  form: URLSearchParams,
  names: readonly [string, string, string, string, string, string],
  index: string,
): TrackFields {
  const [artist, track, album, albumArtist, timestamp, duration] = names.map(
    (name) => form.get(`${name}${index}`) ?? '',
  )
  return {
    artist: artist ?? '',
    track: track ?? '',
    album: album ?? '',
    albumArtist: albumArtist ?? '',
    timestamp: timestamp ?? '',
    duration: duration ?? '',
  }
}
