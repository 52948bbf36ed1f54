import { submittedTrack, believable, type SubmittedTrack } from '../submitted-play'
import { isObject, refusal } from './listenbrainz-refusal'

const MAX_DURATION_SECONDS = 2_073_600
const MAX_TAGS = 50
const MAX_TAG_CHARACTERS = 64

/** `track_metadata` of a listen: the track, and how long it was played where the client says so. Throws `invalid`. */
export function readTrack(metadata: unknown): { track: SubmittedTrack; msPlayed: number | null } {
  if (!isObject(metadata))
    throw refusal('JSON document must contain the key track_metadata at the top level, with an object.')
  const [trackName, artistName] = [required(metadata, 'track_name'), required(metadata, 'artist_name')]
  const album = metadata.release_name ?? ''
  if (typeof album !== 'string') throw refusal('track_metadata.release_name must be a single string.')
  const info = isObject(metadata.additional_info) ? metadata.additional_info : {}
  checkTags(info.tags)
  const track = submittedTrack({
    track: trackName,
    artist: artistName,
    artists: info.artist_names,
    album,
    trackLengthMs: trackLength(info),
    source: 'listenbrainz_api',
    client: clientOf(info),
  })
  if (!track) throw refusal('track_metadata.track_name and track_metadata.artist_name must contain visible characters.')
  const heard = numeric(info.duration_played)
  return { track, msPlayed: heard === null ? null : believable(heard * 1000) }
}

function required(metadata: Record<string, unknown>, key: string): string {
  const value = metadata[key]
  if (value === undefined || value === null)
    throw refusal(`JSON document does not contain required track_metadata.${key}.`)
  if (typeof value !== 'string') throw refusal(`track_metadata.${key} must be a single string.`)
  if (!value.trim()) throw refusal(`required field track_metadata.${key} is empty.`)
  return value
}

/** `duration` is in seconds, `duration_ms` in milliseconds; both tell the length of the track, not the time heard. */
function trackLength({ duration, duration_ms: durationMs }: Record<string, unknown>): number | null {
  const [hasSeconds, hasMs] = [isGiven(duration), isGiven(durationMs)]
  if (hasSeconds && hasMs)
    throw refusal('JSON document should not contain both duration and duration_ms in additional_info.')
  if (hasMs) return believable(length('duration_ms', durationMs, MAX_DURATION_SECONDS * 1000))
  return hasSeconds ? believable(length('duration', duration, MAX_DURATION_SECONDS) * 1000) : null
}

const isGiven = (value: unknown) => value !== undefined && value !== null

function length(key: string, value: unknown, most: number): number {
  const number = numeric(value)
  if (number === null || number <= 0) throw refusal(`Value for ${key} is invalid, should be a positive integer.`)
  if (number > most) throw refusal(`Value for ${key} is too large.`)
  return number
}

/** A number, or text of one; null for anything else. */
function numeric(value: unknown): number | null {
  const number = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

function checkTags(tags: unknown) {
  if (!Array.isArray(tags)) return
  if (tags.length > MAX_TAGS) throw refusal(`JSON document may not contain more than ${MAX_TAGS} tags.`)
  if (tags.some((tag) => typeof tag === 'string' && tag.length > MAX_TAG_CHARACTERS))
    throw refusal(`A tag may not be longer than ${MAX_TAG_CHARACTERS} characters.`)
}

/** "Web Scrobbler 3.8 · YouTube": the program that submitted, and the player or service it listened to. */
function clientOf(info: Record<string, unknown>): string | null {
  const text = (key: string) => (typeof info[key] === 'string' ? info[key].trim() : '')
  const program = text('submission_client')
  const version = program && text('submission_client_version')
  const player = text('media_player') || text('music_service_name') || text('music_service')
  const parts = [
    [program, version].filter(Boolean).join(' '),
    player.toLowerCase().startsWith(program.toLowerCase()) ? '' : player,
  ]
  return parts.filter(Boolean).join(' · ') || player || null
}
