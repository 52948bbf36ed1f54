import type { Question } from '@/lib/musicnlp/question/question'
import { comparisons } from '../phrasing/question-wording'
import { count, number } from './english-format'

/** " with at least 20 plays", " with exactly one play"; empty without a condition. */
export function condition({ having, threshold, metric }: Pick<Question, 'having' | 'threshold' | 'metric'>): string {
  const value = threshold?.value ?? having?.value
  if (value === undefined) return ''
  const unit =
    threshold?.unit ?? (metric === 'skips' || metric === 'days' ? metric : metric === 'time' ? 'hours' : 'plays')
  if (having?.max !== undefined) return ` with between ${number(value)} and ${count(having.max, unit.slice(0, -1))}`
  return ` with ${comparisons[having?.op ?? '>=']} ${count(value, unit.slice(0, -1))}`
}
