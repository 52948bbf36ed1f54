import type { AnswerItem } from '../question/answer-data'
import type { Question } from '../question/question'
import { count, duration, number } from './english-format'

const metricOfUnit = {
  plays: 'plays',
  hours: 'time',
  minutes: 'time',
  days: 'days',
  tracks: 'distinct',
  artists: 'plays',
  albums: 'plays',
  percent: 'plays',
} as const

/** The measure shown beside the items of an answer; where a condition selects them, the measure of the condition. */
export function metricShown({
  intent,
  metric,
  threshold,
}: Pick<Question, 'intent' | 'metric' | 'threshold'>): Question['metric'] {
  if (intent !== 'threshold_list') return metric
  return threshold ? metricOfUnit[threshold.unit] : metric === 'distinct' ? 'plays' : metric
}

/** An item's figure by the question's measure: "9 plays", "3 h 2 min", "4 skips". */
export function figureOf(item: AnswerItem, metric: Question['metric']): string {
  if (metric === 'time') return duration(item.ms_played ?? 0)
  if (metric === 'skips') return count(item.skips ?? 0, 'skip')
  if (metric === 'skip_rate') return `${number(item.skip_rate ?? 0)} % skipped`
  if (item.days !== undefined && (metric === 'days' || metric === 'distinct')) return count(item.days, 'day')
  if (metric === 'distinct') return count(item.distinct ?? 0, 'different track')
  return count(item.plays ?? 0, 'play')
}
