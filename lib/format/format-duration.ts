import { formatCount, formatNumber } from './format-number'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A rounded duration from milliseconds: "41 s", "12 min", "3 h 20 min", "1,204 h". */
export function formatDuration(ms: number): string {
  if (ms < MINUTE) return `${Math.round(ms / 1000)} s`
  const minutes = Math.round(ms / MINUTE)
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours >= 5) return `${formatNumber(Math.round(ms / HOUR))} h`
  const rest = minutes % 60
  return rest ? `${hours} h ${rest} min` : `${hours} h`
}

/** Where a person's files give no lengths, the time of their plays adds up to 0, which would be a false figure. */
export const formatKnownDuration = (ms: number): string => (ms > 0 ? formatDuration(ms) : '–')

/** The exact duration, for the tooltip of a rounded one: "1,204 h 31 min 5 s". */
export function formatExactDuration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  return (
    parts
      .filter(([value]) => value > 0)
      .map(([value, unit]) => `${formatNumber(value)} ${unit}`)
      .join(' ') || '0 s'
  )
}

/** The length of one play: 215000 → "3:35", 3915000 → "1:05:15". */
export function formatClock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const tail = `${String(Math.floor(seconds / 60) % 60).padStart(seconds >= 3600 ? 2 : 1, '0')}:${String(seconds % 60).padStart(2, '0')}`
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${tail}` : tail
}

/** A time in a sentence: "12 minutes", "4 hours and 16 minutes", "178 hours". */
export function formatHours(ms: number): string {
  const minutes = Math.round(ms / MINUTE)
  if (minutes < 60) return formatCount(minutes, 'minute')
  if (minutes >= 5 * 60) return formatCount(Math.round(ms / HOUR), 'hour')
  const rest = minutes % 60
  return `${formatCount(Math.floor(minutes / 60), 'hour')}${rest ? ` and ${formatCount(rest, 'minute')}` : ''}`
}

/** A long time in a sentence, in days where hours are too many to imagine: "31 hours", "133 days". */
export function formatLongTime(ms: number): string {
  const hours = Math.round(ms / HOUR)
  return hours < 48 ? formatHours(ms) : formatCount(Math.round(hours / 24), 'day')
}

/** A duration in a single unit, for images with little space: "1,204 h", "12 min". */
export const formatCompactHours = (ms: number) =>
  ms >= HOUR ? `${formatNumber(Math.round(ms / HOUR))} h` : `${formatNumber(Math.round(ms / MINUTE))} min`
