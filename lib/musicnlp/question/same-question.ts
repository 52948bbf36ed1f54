import type { Question, TimeFilter } from './question'

/** Whether two typed questions ask the same: chips, labels and what was assumed do not count. */
export const sameQuestion = (a: Question, b: Question): boolean => JSON.stringify(asked(a)) === JSON.stringify(asked(b))

function asked(question: Question) {
  const { intent, entity, metric, order, limit, bucket, ordinal, threshold, having, statistic, compare } = question
  return {
    intent,
    entity,
    metric: metric === 'none' ? 'plays' : metric,
    order,
    limit,
    bucket,
    ordinal,
    threshold,
    having,
    statistic: statistic === 'median',
    ...scope(question),
    compare: compare?.sides.map(scope) ?? null,
  }
}

const scope = ({
  names,
  exclude,
  time,
  filters,
}: Partial<Pick<Question, 'names' | 'exclude' | 'time' | 'filters'>>) => ({
  names: names?.map(({ type, id }) => `${type} ${id}`) ?? [],
  exclude: exclude?.map(({ type, id }) => `${type} ${id}`) ?? [],
  time: time ? times(time) : null,
  filters: Object.entries(filters ?? {}).sort(([a], [b]) => a.localeCompare(b)),
})

const times = ({ ranges, weekdays, months, hours, event }: TimeFilter) => [ranges, weekdays, months, hours, event?.id]
