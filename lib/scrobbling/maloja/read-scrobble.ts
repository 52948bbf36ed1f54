import { AppError } from '@/lib/errors'
import { believable, submittedTrack, type SubmittedPlay } from '../submitted-play'
import type { Parameters } from './read-parameters'

const EARLIEST_SECOND = 1_033_410_600 // 1 October 2002, before which nobody scrobbled
const MAX_AHEAD_SECONDS = 3600

/**
 * A play as Maloja's clients send it: `duration` is the time heard, `length` that of the track, both in seconds; without
 * `time` it began just now. Throws `invalid`.
 */
export function readScrobble(
  { artist, artists, title, album, duration, length, time }: Parameters,
  client: string | null,
  now: Date,
): SubmittedPlay {
  const names = [artists, artist]
    .flat()
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '')
  const track = submittedTrack({
    artist: [...new Set(names)].join(', '),
    artists: [...new Set(names)],
    track: typeof title === 'string' ? title : '',
    album: typeof album === 'string' ? album : null,
    trackLengthMs: milliseconds(length),
    source: 'maloja_api',
    client,
  })
  if (!track) throw new AppError('invalid', 'An artist and a title are required.')
  const nowSecond = Math.floor(now.getTime() / 1000)
  const second = time === undefined || time === null || time === '' ? nowSecond : Math.floor(Number(time))
  if (!(second >= EARLIEST_SECOND && second < nowSecond + MAX_AHEAD_SECONDS))
    throw new AppError('invalid', 'time must be in seconds since 1970, from October 2002 until now.')
  return { ...track, startedAt: second * 1000, msPlayed: believable(milliseconds(duration)) }
}

function milliseconds(seconds: unknown): number | null {
  const number = typeof seconds === 'string' && seconds.trim() ? Number(seconds) : seconds
  return typeof number === 'number' && Number.isFinite(number) ? number * 1000 : null
}
