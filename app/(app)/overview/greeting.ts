import { formatLongDay, dateFormat } from '@/lib/format/format-date'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'

/** "Good evening · Sunday, 22 November 2026", by the person's own clock. */
export function greeting(viewer: Viewer): string {
  const { now, timeZone } = viewer
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now))
  const part = hour < 5 ? 'Still up' : hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'
  return `${part} · ${formatLongDay(localDay(now, viewer).toString(), dateFormat(viewer))}`
}
