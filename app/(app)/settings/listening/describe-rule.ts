import { formatDay, type DateFormat } from '@/lib/format/format-date'
import { platformLabels } from '@/lib/format/platform-labels'
import type { NamedItem } from '@/lib/rules/items-of-rules'
import type { ListeningRules } from '@/lib/rules/listening-rules'

export type Rule = ListeningRules['leave_out'][number]

/** A rule in a few words: what is left out, and of which kind it is. */
export function describeRule(rule: Rule, items: NamedItem[], by: DateFormat): { label: string; kind: string } {
  switch (rule.kind) {
    case 'artist':
    case 'album':
    case 'track':
      return {
        label: nameOf(rule.kind, rule.id, items),
        kind: { artist: 'Artist', album: 'Album', track: 'Track' }[rule.kind],
      }
    case 'podcast':
      return { label: nameOf('artist', rule.id, items), kind: 'Podcast' }
    case 'device':
      return { label: deviceName(rule.device), kind: 'Device' }
    case 'hours':
      return { label: `${hourOf(rule.from, by)} to ${hourOf(rule.to, by)}`, kind: 'Hours' }
    case 'dates':
      return {
        label:
          rule.from === rule.to ? formatDay(rule.from, by) : `${formatDay(rule.from, by)} to ${formatDay(rule.to, by)}`,
        kind: 'Dates',
      }
    case 'private_session':
      return { label: 'Private sessions', kind: 'Never shown to others anyway' }
  }
}

function nameOf(kind: NamedItem['kind'], id: number, items: NamedItem[]): string {
  const item = items.find((one) => one.kind === kind && one.id === id)
  return item ? [item.name, item.artist].filter(Boolean).join(' by ') : `An unknown ${kind}`
}

export const deviceName = (device: string): string =>
  Object.entries(platformLabels).find(([platform]) => platform === device)?.[1] ?? device

/** "22:00", "10 PM" */
export const hourOf = (hour: number, { clock }: DateFormat): string =>
  clock === '24h' ? `${String(hour).padStart(2, '0')}:00` : `${((hour + 11) % 12) + 1} ${hour % 24 < 12 ? 'AM' : 'PM'}`
