import { conventionsOf, formatDayOfYear } from '@/lib/format/format-date'
import { formatList } from '@/lib/format/list'
import type { Viewer } from '@/lib/viewer'
import type { Question } from '../question/question'
import type { RefusalReason, Understanding } from '../question/understanding'
import { dayOf } from './english-format'

const missingData: Partial<Record<RefusalReason, string>> = {
  albums: 'your files don’t name albums',
  skips: 'your files don’t say how plays ended',
  platform: 'your files don’t name devices',
  country: 'your files don’t name countries',
  shuffle: 'your files don’t say what was on shuffle',
  offline: 'your files don’t say what was played offline',
  incognito: 'your files don’t say what was a private session',
}

/** What no export has, or what is no question about listening at all. */
const outside: Partial<Record<RefusalReason, string>> = {
  genre: 'Your files don’t say which genre music is, so I can’t tell one genre from another.',
  mood: 'Your files don’t say how music feels, so I can’t sort it by mood.',
  lyrics: 'Your files have no lyrics or languages, so I can’t tell what songs are about.',
  singer: 'Your files name one artist per song. Ask “Tell me about” and the song’s name to see who it’s by.',
  sound: 'Your files say when you played a song, not how it sounds: no tempo, key or instruments.',
  release: 'Your files don’t have release dates, but I can tell you when you first played something.',
  origin: 'Your files don’t say who artists are or where they come from.',
  playlists: 'I can’t see or make playlists. I only know what you played.',
  ratings: 'I only know your own plays, not charts, awards or ratings.',
  other_people: 'I only know your own listening. On the People page you can compare it with a friend’s.',
  future: 'I can only look back: I don’t guess what you’ll play next.',
  money: 'Your files say nothing about money.',
  recommendations: 'I don’t recommend music, but I can find things you used to love.',
  place: 'Your files don’t say where you were or what you were doing while you listened.',
  events: 'I don’t know about concerts or tours, only about what you played.',
  why: 'I can tell you what you played and when, but not why.',
  statistics: 'I can’t work that out. I can count, rank, compare and chart your plays.',
  small_talk: 'I’m only good at one thing: questions about your listening.',
  playback: 'I can’t play music, but I can tell you what you’ve played.',
  commands: 'I can’t do that. I only answer questions about your listening.',
  other_language: 'I only understand English so far.',
  greeting: 'Hi! Ask me anything about your listening.',
  thanks: 'You’re welcome! Ask me anything else about your listening.',
}

const quotedList = (words: readonly string[]) => formatList(words.map((word) => `“${word}”`))

export const noPlaysOf = (names: readonly string[]): string => `You have no plays of ${quotedList(names)}.`

export const leftOutSentence = (names: readonly string[]): string =>
  `Your own rules leave out ${quotedList(names)}, so I don’t count those plays. You can change that in Settings → Listening.`

/** Why a question has no answer, quoting the words that were not understood. */
export function refusalSentence(
  words: readonly string[],
  { refusalReason, period }: Pick<Understanding, 'refusalReason' | 'period'>,
  { firstPlay, lastPlay }: { firstPlay: Date | null; lastPlay: Date | null },
  viewer: Viewer,
): string {
  const quoted = quotedList(words)
  if (refusalReason === 'birthday')
    return `When is your birthday? Tell me the date, such as “${formatDayOfYear('2020-04-03', conventionsOf(viewer))}”, and I’ll answer.`
  if (refusalReason === 'no_plays') return noPlaysOf(words)
  if (refusalReason === 'unknown_event')
    return `I don’t know when ${quoted} was. Add it to your timeline, and you can ask about it by name.`
  if (words.length === 0) return 'I didn’t understand that question.'
  if (refusalReason === 'outside_history' && firstPlay && lastPlay) {
    const [first, last] = [firstPlay, lastPlay].map((instant) => dayOf(instant.toISOString(), viewer))
    const extent = first === last ? `all your plays are from ${first}` : `it runs from ${first} to ${last}`
    return `Your history doesn’t reach ${period ?? quoted}: ${extent}.`
  }
  if (refusalReason && outside[refusalReason]) return outside[refusalReason]
  if (refusalReason && missingData[refusalReason])
    return `I can’t answer ${quoted}: ${missingData[refusalReason]}. Spotify’s extended streaming history does.`
  return `I didn’t understand ${quoted}.`
}

/** What a reply names as not understood: where the data cannot answer a question, its filters ("on my watch"), or all of it. */
export function unansweredWords(query: string, { chips }: Question, notUnderstood: string[]): string[] {
  if (notUnderstood.length > 0) return notUnderstood
  const filters = chips.filter(({ kind, assumed }) => kind === 'filter' && !assumed).map(({ text }) => text)
  return filters.length > 0 ? filters : query.trim() === '' ? [] : [query.trim()]
}
