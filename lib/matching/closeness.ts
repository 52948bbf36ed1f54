import { uncertainty, type HeardPlay } from './heard-play'

const SHORTEST_REAL_MS = 30_000
/** By how much a start or an end may differ at least, where a length is known */
const TOLERANCE_MS = 90_000
/** Where no length is known: between two starts or two ends, and from a start to an end */
const SAME_END_MS = 120_000
const LONGEST_UNKNOWN_MS = 900_000
const USUAL_MS = 210_000

/**
 * How well the times of two plays of one song fit a single listen: above 0 up to 1, null where they don't.
 * - Both lengths known: they overlap by half of the shorter; the closeness is the share of their common time.
 * - Otherwise starts (or ends) differ by half of the known length at most, by 90 s where that is less; from a start to an
 *   end it takes the length of the track, give or take as much, or up to 15 minutes where that is unknown.
 * - A time to the minute, hour or day is anywhere within it.
 */
export function closeness(a: HeardPlay, b: HeardPlay): number | null {
  if (a.start !== null && a.end !== null && b.start !== null && b.end !== null)
    return overlap(a.start, a.end, b.start, b.end, uncertainty(a), uncertainty(b))
  // Sources without lengths list real plays only.
  if (isShort(a) || isShort(b)) return null
  const length = a.msPlayed ?? b.msPlayed ?? a.trackLengthMs ?? b.trackLengthMs
  if (a.start !== null && b.start !== null) return nearness(b.start - a.start, a, b, length)
  if (a.end !== null && b.end !== null) return nearness(b.end - a.end, a, b, length)
  const [first, last] = a.start !== null ? [a, b] : [b, a]
  return fromStartToEnd(first, last, a.trackLengthMs ?? b.trackLengthMs)
}

const isShort = ({ msPlayed }: HeardPlay) => msPlayed !== null && msPlayed < SHORTEST_REAL_MS

function overlap(
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
  aLater: number,
  bLater: number,
): number | null {
  // Within what their precision allows, b is moved to where the middles of both are closest.
  const shift = clamp((aStart + aEnd - bStart - bEnd) / 2, -aLater, bLater)
  const common = Math.min(aEnd, bEnd + shift) - Math.max(aStart, bStart + shift)
  const shorter = Math.min(aEnd - aStart, bEnd - bStart)
  if (common < 0 || common < shorter / 2) return null
  const whole = Math.max(aEnd, bEnd + shift) - Math.min(aStart, bStart + shift)
  return positive(whole === 0 ? 1 : common / whole)
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
const positive = (share: number) => Math.max(share, 0.01)

function nearness(difference: number, a: HeardPlay, b: HeardPlay, length: number | null): number | null {
  const off = Math.abs(difference + clamp(-difference, -uncertainty(a), uncertainty(b)))
  const tolerance = length === null ? SAME_END_MS : Math.max(TOLERANCE_MS, length / 2)
  return off > tolerance ? null : positive(1 - off / tolerance)
}

function fromStartToEnd(first: HeardPlay, last: HeardPlay, length: number | null): number | null {
  const lasted = (last.end ?? 0) - (first.start ?? 0)
  if (length !== null) return nearness(lasted - length, first, last, length)
  const likely = lasted + clamp(USUAL_MS - lasted, -uncertainty(first), uncertainty(last))
  return likely < 0 || likely > LONGEST_UNKNOWN_MS
    ? null
    : positive(1 - Math.abs(likely - USUAL_MS) / LONGEST_UNKNOWN_MS)
}
