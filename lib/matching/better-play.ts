import { uncertainty, type HeardPlay } from './heard-play'

/** Spotify's exports, the one that tells more first */
export const bestSources = ['spotify_extended', 'spotify_account']

/** The place of a source among those that tell of one listen: the lowest tells most. */
const sourceRank = ({ source }: HeardPlay) => {
  const rank = bestSources.indexOf(source)
  return rank < 0 ? bestSources.length : rank
}

/**
 * Sorts plays of one listen, the one that tells most first: Spotify's extended history, its account data, plays with the
 * time heard, those without; then the more exact time. Ties go by what the plays say, not by when they were imported, so
 * that the order of imports changes nothing.
 */
export function comparePlays(a: HeardPlay, b: HeardPlay): number {
  return (
    sourceRank(a) - sourceRank(b) ||
    Number(a.msPlayed === null) - Number(b.msPlayed === null) ||
    uncertainty(a) - uncertainty(b) ||
    (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) ||
    instantOf(a) - instantOf(b) ||
    a.id - b.id
  )
}

/** When a play is known to have been: its start, or its end where that is all its source tells. */
export const instantOf = ({ start, end }: Pick<HeardPlay, 'start' | 'end'>): number => start ?? end ?? 0
