import type { Runner } from './runner'
import { saidLimit } from './runner'
import { isPlaceBucket } from './bucket-key'
import { pointsOf } from './bucket-label'
import { itemKindOf } from './item-queries'
import { measureOf, unitOf } from './metric-measures'
import { periodFigures } from './period-figures'

/**
 * The heaviest (or, ascending, quietest) period. Weekdays and hours of the day come with all seven or 24; of the
 * calendar the five (or the number said) that come first. A tie goes to the earlier one. A silent period of the
 * calendar can be the quietest; a silent hour of a day cannot.
 */
export const peak: Runner = async (input) => {
  const { question, viewer } = input
  const bucket = question.bucket ?? 'day'
  const figures = await periodFigures(bucket, input)
  const sign = question.order === 'asc' ? 1 : -1
  const ranked = figures.toSorted((a, b) => sign * (a.value - b.value))
  const [best] = ranked
  const isRecurring = bucket === 'weekday' || bucket === 'hour_of_day'
  const isPlace = isPlaceBucket(bucket)
  return {
    kind: isRecurring || isPlace ? 'distribution' : 'date',
    at: best?.key ?? null,
    value: best?.value ?? null,
    unit: unitOf(measureOf(question), itemKindOf(question)),
    points: pointsOf(bucket, isRecurring ? figures : ranked.slice(0, Math.max(5, saidLimit(question) ?? 0)), viewer),
  }
}
