import type { RefusalReason } from '../understand'
import { dayOf, list } from './english-format'

const missing = {
  albums: 'none of your files names albums',
  skips: 'none of your files tells how a play ended',
  platform: 'none of your files names devices',
  country: 'none of your files names countries',
  shuffle: 'none of your files tells of shuffle',
  offline: 'none of your files tells whether a play was offline',
  incognito: 'none of your files tells of private sessions',
} as const satisfies Record<Exclude<RefusalReason, 'words' | 'reach'>, string>

/** Why a question has no answer, in its own words. */
export function refusalSentence(
  words: readonly string[],
  refusalReason: RefusalReason | undefined,
  firstPlay: Date | null,
  timeZone: string,
): string {
  const quoted = list(words.map((word) => `“${word}”`))
  if (words.length === 0) return 'I could not understand that question.'
  if (refusalReason === 'reach' && firstPlay)
    return `Your history does not reach ${quoted}: it runs from ${dayOf(firstPlay.toISOString(), timeZone)} to today.`
  if (refusalReason && refusalReason !== 'words' && refusalReason !== 'reach')
    return `I cannot tell ${quoted}: ${missing[refusalReason]}. Spotify’s extended streaming history does.`
  return `I could not understand ${quoted}.`
}
