import { LRUCache } from 'lru-cache'
import type { NameIndex } from './analyzer/names/name-index'
import type { UnderstandInput } from './analyzer/understand-input'
import { understandReading } from './analyzer/understand-reading'
import type { CivilRange } from './question/question'

const MOST_SUGGESTIONS = 3
const KEPT = 500
/** In every time zone hours and days begin on a quarter of an hour. */
const QUARTER_HOUR_MS = 900_000

const didYouMean = /^Did you mean /

/** The first few of the suggestions that have an answer: none asks for what the person's files do not tell. */
export function answerable(suggestions: readonly string[], input: UnderstandInput): string[] {
  const found: string[] = []
  for (const query of suggestions) if (found.length < MOST_SUGGESTIONS && canAnswer(query, input)) found.push(query)
  return found
}

/** Whether a question is understood, alone or as a follow-up, and is about a time with plays. */
export function canAnswer(query: string, input: UnderstandInput): boolean {
  if (didYouMean.test(query)) return true
  const kept = keptFor(input)
  const key = keyOf(query, input)
  const found = kept.get(key) ?? isAnswered(query, input)
  kept.set(key, found)
  return found
}

function isAnswered(query: string, input: UnderstandInput): boolean {
  const isPlayed = ({ from, to }: CivilRange) =>
    input.playedDays?.some((day) => day >= (from ?? '') && (to === null || day < to)) ?? true
  return [input, ...(input.context ? [{ ...input, context: null }] : [])].some((one) => {
    const { intent, time } = understandReading(query, one, false).understanding.question
    return intent !== 'unsupported' && (time.ranges.length === 0 || time.ranges.some(isPlayed))
  })
}

type Kept = { playedDays: UnderstandInput['playedDays']; answers: LRUCache<string, boolean> }

/** The same suggestions follow many questions and open the page of Muse. What is known of them goes with the library. */
const keptByLibrary = new WeakMap<NameIndex, Kept>()

function keptFor({ library, playedDays }: UnderstandInput): Kept['answers'] {
  const known = keptByLibrary.get(library)
  if (known && known.playedDays === playedDays) return known.answers
  const answers = new LRUCache<string, boolean>({ max: KEPT })
  keptByLibrary.set(library, { playedDays, answers })
  return answers
}

function keyOf(query: string, { viewer, library: _, playedDays: __, ...others }: UnderstandInput): string {
  return JSON.stringify([query, { ...viewer, now: Math.floor(viewer.now.getTime() / QUARTER_HOUR_MS) }, others])
}
