import type { ChartParams } from './chart-params'
import type { ChartData } from './load-chart-data'

const units = { day: 'day', week: 'week', month: 'month', year: 'year' }

/** "Plays per month, all time" */
export function chartName({ measure, view, bucket }: ChartParams, label: string): string {
  const what = measure === 'plays' ? 'Plays' : 'Hours'
  const how =
    view === 'totals' ? 'in total' : view === 'running' ? `added up by ${units[bucket]}` : `per ${units[bucket]}`
  return `${what} ${how}, ${label === 'All time' ? 'all time' : label}`
}

/** "The Theatre leads with 800 plays, most in January 2022 (71)." or, of one line, "53,818 plays, most in May 2022 (910)." */
export function chartSummary({ view, bucket }: ChartParams, { labels, lines }: ChartData, unit: string): string {
  const first = lines.toSorted((a, b) => b.total - a.total)[0]
  if (!first || first.total === 0)
    return unit === 'hours'
      ? 'Nothing was played, or your files don’t say for how long.'
      : 'Nothing was played in this period.'
  if (view === 'totals' && lines.length === 1) return 'Add more artists, albums or tracks to compare them.'
  const shown = (value: number) => value.toLocaleString('en-GB')
  const total = `${shown(first.total)} ${unit}`
  const lead = lines.length > 1 ? `${first.label.slice(0, 60)} leads with ${total}` : total
  if (view !== 'over') return `${lead}.`
  const best = Math.max(...first.values)
  const when = labels[first.values.indexOf(best)]?.replace('Week of', 'the week of')
  return `${lead}, most ${bucket === 'day' ? 'on' : 'in'} ${when} (${shown(best)}).`
}

/** "Your history has no plays from Mar 2021 to Oct 2026. Files for that time may be missing." */
export function gapSentence({ labels, gaps }: Pick<ChartData, 'labels' | 'gaps'>): string {
  const times = gaps.map(({ from, to }) =>
    from === to ? `in ${labels[from]}` : `from ${labels[from]} to ${labels[to]}`,
  )
  return `Your history has no plays ${times.join(' and ').replaceAll('Week of', 'the week of')}. Files for that time may be missing.`
}
