import { closeness } from './closeness'
import type { HeardPlay } from './heard-play'

/**
 * Sources to which several programs may report, each with its own clock and spelling: a browser extension and a player, or
 * ListenBrainz's importer beside a scrobbler. They may hold one listen twice; other sources list each listen once.
 */
export const sharedSources = ['listenbrainz', 'listenbrainz_api', 'lastfm_api', 'audioscrobbler_api', 'maloja_api']

/** Doubles in ListenBrainz accounts start up to 54 s apart. */
export const DOUBLE_MS = 60_000

/**
 * How well two plays of one song from one source fit a single listen, null where they are two. Nobody hears enough of a song
 * to report it and starts it again within a minute, or before half of it is over.
 */
export function closenessInSource(a: HeardPlay, b: HeardPlay): number | null {
  if (!sharedSources.includes(a.source) || a.start === null || b.start === null) return null
  if (a.precision !== 'second' || b.precision !== 'second') return null
  const length = a.trackLengthMs ?? b.trackLengthMs ?? Infinity
  return Math.abs(a.start - b.start) < Math.min(DOUBLE_MS, length / 2) ? closeness(a, b) : null
}
