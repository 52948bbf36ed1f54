import type { Question } from '@/lib/musicnlp/question/question'
import { comparisons, led } from '../phrasing/question-wording'
import { count, number } from './english-format'

type Conditional = Pick<Question, 'having' | 'threshold' | 'metric'>

/** " with at least 20 plays", " with exactly 1 play"; empty without a condition. */
export const condition = (question: Conditional): string => led(' with', requirement(question))

/** "at least 20 plays": what each item must have; empty without a condition. */
export function requirement({ having, threshold, metric }: Conditional): string {
  const value = threshold?.value ?? having?.value
  if (value === undefined) return ''
  const unit =
    threshold?.unit ?? (metric === 'skips' || metric === 'days' ? metric : metric === 'time' ? 'hours' : 'plays')
  if (having?.max !== undefined) return `between ${number(value)} and ${count(having.max, unit.slice(0, -1))}`
  return `${comparisons[having?.op ?? '>=']} ${count(value, unit.slice(0, -1))}`
}
