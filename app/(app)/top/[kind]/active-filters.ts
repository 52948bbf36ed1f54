import { formatHour, monthName, weekdayName, type DateConventions } from '@/lib/format/format-date'
import { platformLabels } from '@/lib/format/platform-labels'
import type { TopParams } from './top-params'

type ActiveFilter = { text: string; params: string[] }

/** Filters in words: "Fridays", "18:00 – 24:00", "June, July". */
export function activeFilters(asked: TopParams, by: DateConventions, artist?: string): ActiveFilter[] {
  const found: (ActiveFilter | false | undefined)[] = [
    asked.artist_id !== undefined && { text: `By ${artist ?? 'an artist'}`, params: ['artist_id'] },
    asked.album_id !== undefined && { text: 'From one album', params: ['album_id'] },
    asked.weekday && { text: asked.weekday.map((day) => `${weekdayName(day)}s`).join(', '), params: ['weekday'] },
    (asked.hour_from !== undefined || asked.hour_to !== undefined) && {
      text: `${formatHour(asked.hour_from ?? 0, by)} – ${formatHour(asked.hour_to ?? 24, by)}`,
      params: ['hour_from', 'hour_to'],
    },
    asked.month && { text: asked.month.map(monthName).join(', '), params: ['month'] },
    asked.platform && { text: platformLabels[asked.platform], params: ['platform'] },
    asked.skipped !== undefined && { text: asked.skipped ? 'Skipped' : 'Not skipped', params: ['skipped'] },
  ]
  return found.filter((filter) => typeof filter === 'object')
}
