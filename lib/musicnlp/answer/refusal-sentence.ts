import { formatList } from '@/lib/format/list'
import type { Question } from '../question/question'
import type { RefusalReason } from '../question/understanding'
import { dayOf } from './english-format'

const missingData = {
  albums: 'none of your files names albums',
  skips: 'none of your files tells how a play ended',
  platform: 'none of your files names devices',
  country: 'none of your files names countries',
  shuffle: 'none of your files tells of shuffle',
  offline: 'none of your files tells whether a play was offline',
  incognito: 'none of your files tells of private sessions',
} as const satisfies Record<Exclude<RefusalReason, 'not_understood' | 'outside_history'>, string>

/** Why a question has no answer, quoting the words that were not understood. */
export function refusalSentence(
  words: readonly string[],
  refusalReason: RefusalReason | undefined,
  firstPlay: Date | null,
  timeZone: string,
): string {
  const quoted = formatList(words.map((word) => `“${word}”`))
  if (words.length === 0) return 'I could not understand that question.'
  if (refusalReason === 'outside_history' && firstPlay)
    return `Your history does not reach ${quoted}: it runs from ${dayOf(firstPlay.toISOString(), timeZone)} to today.`
  if (refusalReason && refusalReason !== 'not_understood' && refusalReason !== 'outside_history')
    return `I cannot tell ${quoted}: ${missingData[refusalReason]}. Spotify’s extended streaming history does.`
  return `I could not understand ${quoted}.`
}

/** What a reply names as not understood: where the data cannot answer a question, its filters ("on my watch"), or all of it. */
export function unansweredWords(query: string, { chips }: Question, notUnderstood: string[]): string[] {
  if (notUnderstood.length > 0) return notUnderstood
  const filters = chips.filter(({ kind, assumed }) => kind === 'filter' && !assumed).map(({ text }) => text)
  return filters.length > 0 ? filters : query.trim() === '' ? [] : [query.trim()]
}
