import type { Run } from './asked'
import { calendarBucketOf, calendarFigures } from './calendar-figures'
import { isCalendarBucket } from './civil-days'
import { kindOf, rounded } from './items'
import { measureOf, unitOf } from './measures'
import { total } from './total'

/**
 * A measure for each day (or the period said) on average: over every such period of the question's time within the
 * history, silent ones included. A rate has no average of its own: it is the rate over all.
 */
export const average: Run = async (asked) => {
  const { question } = asked
  const by = measureOf(question)
  if (by === 'skip_rate') return total(asked)
  if (question.bucket && !isCalendarBucket(question.bucket)) return { kind: 'none' }
  const bucket = calendarBucketOf(question, 'day')
  const figures = await calendarFigures(bucket, asked)
  const sum = figures.reduce((all, { value }) => all + value, 0)
  const mean = figures.length > 0 ? sum / figures.length : null
  return {
    kind: 'number',
    value: mean === null ? null : by === 'time' ? Math.round(mean) : rounded(mean),
    unit: unitOf(by, kindOf(question)),
    sides: [
      { label: 'in all', value: sum, unit: unitOf(by, kindOf(question)) },
      { label: `${bucket}s`, value: figures.length, unit: `${bucket}s` },
    ],
  }
}
