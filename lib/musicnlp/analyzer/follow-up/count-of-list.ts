import type { Question } from '../../question/question'
import type { Slots } from '../build-question'
import type { Features } from '../features/features'

type Count = Pick<Slots, 'intent' | 'kind' | 'metric'>

/** The lists that can be counted by a follow-up, with the question that counts them. */
const counts: Partial<Record<Question['intent'], Count>> = {
  ranking: { intent: 'distinct_count', kind: 'different', metric: 'distinct' },
  threshold_list: { intent: 'distinct_count', kind: 'once_count', metric: 'distinct' },
  discoveries: { intent: 'discovery_count', kind: 'new_count', metric: 'distinct' },
}

/** After a list: "how many?", "how many are there?", "and how many is that" */
const asksNumber = ({ labelledSpans, verb, words }: Features) =>
  !verb &&
  /^((and|so|but|ok|total|in total|altogether) )*how many\b/.test(words) &&
  labelledSpans.every(({ labels }) => labels.has('how_many') || labels.has('function_word') || labels.has('ref'))

/** The question for the number of items in the list before; null if there was no such list. */
export function countOfList(features: Features, before: Question): Slots | null {
  const count = counts[before.intent]
  if (!count || !asksNumber(features) || before.entity === 'none' || before.bucket !== null || before.ordinal !== null)
    return null
  const { chips: _, ...kept } = before
  return {
    ...kept,
    ...count,
    order: 'desc',
    limit: null,
    assumed: before.assumed.filter((slot) => slot === 'year' || slot === 'name'),
  }
}
