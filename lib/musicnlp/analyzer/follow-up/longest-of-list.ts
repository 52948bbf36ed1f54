import { hasAny } from '../features/feature-label'
import type { Question } from '../../question/question'
import type { Slots } from '../build-question'
import type { Features } from '../features/features'

/** The answers whose longest item a follow-up can ask for, with the slots that it changes. */
const longest: Partial<Record<Question['intent'], Pick<Slots, 'kind' | 'metric' | 'limit'>>> = {
  session: { kind: 'session', metric: 'time', limit: 1 },
  streak: { kind: 'streak', metric: 'days', limit: null },
  gap: { kind: 'gap', metric: 'days', limit: null },
}

const asksLongest = ({ labelledSpans, verb, words }: Features) =>
  !verb &&
  /\blongest\b/.test(words) &&
  labelledSpans.every(({ labels }) => hasAny(labels, 'longest', 'function_word', 'ref', 'what', 'how_long', 'yes_no'))

/** "the longest one?" after sessions, streaks or gaps: the question for the longest; null after anything else. */
export function longestOfList(features: Features, before: Question): Slots | null {
  const slots = longest[before.intent]
  if (!slots || !asksLongest(features)) return null
  const { chips: _, ...kept } = before
  return { ...kept, ...slots }
}
