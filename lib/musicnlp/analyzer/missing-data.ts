import type { Span } from '../parser/span'
import type { Cue } from '../parser/words/cues'
import type { Slots } from './build-question'

/** What files may leave out, and whether any of the person's plays tells it. */
export type AvailableData = Record<
  'albums' | 'skips' | 'platform' | 'country' | 'shuffle' | 'offline' | 'incognito',
  boolean
>

type Asked = Partial<Pick<Slots, 'intent' | 'entity' | 'metric' | 'filters'>>

const filters = ['platform', 'country', 'shuffle', 'offline', 'incognito'] as const

function needs({ intent, entity, metric, filters: said = {} }: Asked): (keyof AvailableData)[] {
  const isOfSkips =
    intent === 'skip_rate' || intent === 'completion_rate' || metric === 'skips' || metric === 'skip_rate'
  return [
    ...(entity === 'album' ? ['albums' as const] : []),
    ...(isOfSkips || said.skipped !== undefined || said.finished !== undefined ? ['skips' as const] : []),
    ...filters.filter((name) => said[name] !== undefined),
  ]
}

/** What the question cannot be answered without and no play tells: the first such thing. */
export function findMissingData(slots: Slots, available: AvailableData): keyof AvailableData | null {
  return [slots, ...(slots.compare?.sides ?? [])].flatMap(needs).find((need) => !available[need]) ?? null
}

const endings = new Set<Cue>(['skip', 'skip_rate', 'finish'])

/** The words that ask for it. */
export function asksFor(need: keyof AvailableData): (span: Span) => boolean {
  if (need === 'albums') return (span) => span.type === 'entity' && span.value.entity === 'album'
  if (need === 'skips')
    return (span) =>
      (span.type === 'cue' && span.value.some((sign) => endings.has(sign))) ||
      (span.type === 'filter' && (span.value.skipped ?? span.value.finished) !== undefined)
  return (span) => span.type === 'filter' && span.value[need] !== undefined
}
