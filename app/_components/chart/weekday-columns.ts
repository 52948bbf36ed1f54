import { weekdaysFrom } from '@/app/_components/heatmap/hour-weekday-grid'
import { weekdayName } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import type { Column } from './column-chart'

/** A column for each weekday, from the first day of the week; the plays may be of weekdays or of their hours. */
export const weekdayColumns = (found: { weekday: number; plays: number }[], weekStart: 0 | 1): Column[] =>
  weekdaysFrom(weekStart).map((weekday) => {
    const plays = found.filter((part) => part.weekday === weekday).reduce((sum, part) => sum + part.plays, 0)
    return {
      label: weekdayName(weekday, 'short'),
      value: plays,
      text: `${weekdayName(weekday)}: ${formatCount(plays, 'play')}`,
    }
  })
