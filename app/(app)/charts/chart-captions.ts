import type { ChartParams } from './chart-params'
import type { ChartData } from './load-chart-data'

const units = { day: 'day', week: 'week', month: 'month', year: 'year' }

/** "Plays a month, all time" */
export function chartName({ measure, view, bucket }: ChartParams, label: string): string {
  const what = measure === 'plays' ? 'Plays' : 'Hours'
  const how =
    view === 'totals' ? 'in total' : view === 'running' ? `added up by ${units[bucket]}` : `a ${units[bucket]}`
  return `${what} ${how}, ${label === 'All time' ? 'all time' : label}`
}

/** "The Theatre leads with 800 plays; its best month is Jan 2022, with 71." */
export function chartSummary({ view, bucket }: ChartParams, { labels, lines }: ChartData, unit: string): string {
  const first = lines.toSorted((a, b) => b.total - a.total)[0]
  if (!first || first.total === 0)
    return unit === 'hours'
      ? 'Nothing was played, or your files don’t say for how long.'
      : 'Nothing was played in this period.'
  const shown = (value: number) => value.toLocaleString('en-GB')
  const lead = `${first.label.slice(0, 60)} ${lines.length > 1 ? 'leads with' : 'has'} ${shown(first.total)} ${unit}`
  if (view !== 'over') return `${lead}.`
  const best = Math.max(...first.values)
  return `${lead}; the best ${units[bucket]} is ${labels[first.values.indexOf(best)]?.replace('Week of', 'that of')}, with ${shown(best)}.`
}
