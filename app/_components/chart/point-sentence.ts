import { formatCount, formatNumber } from '@/lib/format/format-number'
import type { ChartPoint, Series } from './time-chart'

/** "Week of 10 Feb 2020: 178 plays", or of several lines "March 2022: Moderat, 12 plays; Burial, 1 play" */
export function pointSentence(point: ChartPoint, series: Series[], unit: 'plays' | 'hours'): string {
  const figure = (value: number) => (unit === 'plays' ? formatCount(value, 'play') : hours(value))
  const figures = series.flatMap(({ key, label }) => {
    const value = point[key]
    if (typeof value !== 'number') return []
    return series.length === 1 ? figure(value) : `${label}, ${figure(value)}`
  })
  return `${point.label}: ${figures.join('; ') || 'no plays known'}`
}

const hours = (value: number) => `${formatNumber(Math.round(value * 10) / 10)} ${value === 1 ? 'hour' : 'hours'}`
