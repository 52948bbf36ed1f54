import { hasNullByte } from '@/lib/validation/reject-null-bytes'
import type { SubmittedPlay, SubmittedTrack } from '../submitted-play'
import { readTrack } from './read-track'
import { isObject, refusal } from './listenbrainz-refusal'
import { parseJson } from './parse-json'

const MAX_LISTENS = 1000
const MAX_LISTEN_BYTES = 10_240
/** The largest body of a submission */
export const MAX_BODY_BYTES = MAX_LISTENS * MAX_LISTEN_BYTES
/** ListenBrainz's earliest time, 1 October 2002: Last.fm began in that year. */
const EARLIEST_SECOND = 1_033_410_600
/** A client's clock may be fast. */
const MAX_AHEAD_SECONDS = 3600

export type Submission = { playingNow: SubmittedTrack } | { plays: SubmittedPlay[] }

/**
 * A submission of ListenBrainz's protocol, by the rules of its server. One invalid listen refuses all of them. Throws
 * `invalid` with the reason.
 */
export function readSubmission(text: string, now: Date): Submission {
  const document = parse(text)
  const { payload, listen_type: type } = document
  if (!Array.isArray(payload)) throw refusal('The payload in the JSON document should be a list of listens.')
  if (payload.length === 0) throw refusal('JSON document does not contain any listens')
  if (payload.length > MAX_LISTENS)
    throw refusal(`Too many listens. You may not submit more than ${MAX_LISTENS} listens at once.`)
  if (Buffer.byteLength(text) > payload.length * MAX_LISTEN_BYTES)
    throw refusal(`JSON document is too large. A listen may not be larger than ${MAX_LISTEN_BYTES} bytes.`)
  if (type !== 'single' && type !== 'playing_now' && type !== 'import')
    throw refusal('JSON document requires a valid listen_type key.')
  if (type !== 'import' && payload.length > 1)
    throw refusal('JSON document contains more than listen for a single/playing_now. It should contain only one.')
  if (hasNullByte(payload)) throw refusal('A listen may not contain a unicode null.')
  if (type === 'playing_now') return { playingNow: readPlayingNow(payload[0]) }
  return { plays: payload.map((listen) => readListen(listen, now)) }
}

function parse(text: string): Record<string, unknown> {
  const document = parseJson(text)
  if (!isObject(document)) throw refusal('Invalid JSON document submitted. The top level should be an object.')
  return document
}

function readPlayingNow(listen: unknown): SubmittedTrack {
  if (!isObject(listen)) throw refusal('A listen should be an object.')
  const { track_metadata: metadata, listened_at: listenedAt, ...rest } = listen
  // Some clients send null where they should leave it out.
  if (listenedAt !== undefined && listenedAt !== null)
    throw refusal('JSON document must not contain listened_at while submitting playing_now.')
  if (Object.keys(rest).length > 0)
    throw refusal('JSON document may only contain track_metadata as top level key when submitting playing_now.')
  return readTrack(metadata).track
}

function readListen(listen: unknown, now: Date): SubmittedPlay {
  if (!isObject(listen)) throw refusal('A listen should be an object.')
  const { track_metadata: metadata, listened_at: listenedAt, ...rest } = listen
  if (Object.keys(rest).length > 0)
    throw refusal('JSON document may only contain listened_at and track_metadata top level keys')
  const second = readSecond(listenedAt)
  if (second < EARLIEST_SECOND)
    throw refusal(`Value for key listened_at is too low. It should be at least ${EARLIEST_SECOND} (2002-10-01).`)
  if (second >= now.getTime() / 1000 + MAX_AHEAD_SECONDS)
    throw refusal('Value for key listened_at is too high. It should be in seconds since 1970 and not in the future.')
  const { track, msPlayed } = readTrack(metadata)
  return { ...track, msPlayed, startedAt: second * 1000 }
}

function readSecond(value: unknown): number {
  if (value === undefined) throw refusal('JSON document must contain the key listened_at at the top level.')
  const second = typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value
  if (typeof second !== 'number' || !Number.isFinite(second))
    throw refusal('JSON document must contain an int value for listened_at.')
  return Math.floor(second)
}
