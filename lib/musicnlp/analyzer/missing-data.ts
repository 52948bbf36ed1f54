import type { Span } from '../parser/span'
import type { Cue } from '../parser/words/cues/cue'
import type { AvailableData } from '../question/understanding'
import { intentTraits } from '../intents/intent-traits'
import type { Slots } from './build-question'

type Asked = Partial<Pick<Slots, 'intent' | 'entity' | 'metric' | 'filters' | 'bucket'>>

const filters = ['platform', 'country', 'shuffle', 'offline', 'incognito'] as const

function needs({ intent, entity, metric, filters: said = {}, bucket }: Asked): (keyof AvailableData)[] {
  const isOfSkips = (intent && intentTraits[intent].needsSkips) || metric === 'skips' || metric === 'skip_rate'
  return [
    ...(entity === 'album' ? ['albums' as const] : []),
    ...(isOfSkips || said.skipped !== undefined || said.finished !== undefined ? ['skips' as const] : []),
    ...filters.filter((name) => said[name] !== undefined || bucket === name),
  ]
}

/** The first kind of data that the question needs and none of the plays has; null where nothing is missing. */
export function findMissingData(slots: Slots, available: AvailableData): keyof AvailableData | null {
  return [slots, ...(slots.compare?.sides ?? [])].flatMap(needs).find((need) => !available[need]) ?? null
}

const endings = new Set<Cue>(['skip', 'skip_rate', 'finish'])

/** Tells the spans that ask for this kind of data: "albums", "skipped", "on my phone". */
export function asksFor(need: keyof AvailableData): (span: Span) => boolean {
  if (need === 'albums') return (span) => span.type === 'entity' && span.value.entity === 'album'
  if (need === 'skips')
    return (span) =>
      (span.type === 'cue' && span.value.some((cue) => endings.has(cue))) ||
      (span.type === 'filter' && (span.value.skipped ?? span.value.finished) !== undefined)
  return (span) =>
    (span.type === 'filter' && span.value[need] !== undefined) || (span.type === 'bucket' && span.value.bucket === need)
}

const all = ['albums', 'skips', ...filters] as const

/** The first kind of data that the words ask for and none of the plays has; null where nothing is missing. */
export const missingIn = (spans: readonly Span[], available: AvailableData): keyof AvailableData | null =>
  all.find((need) => !available[need] && spans.some(asksFor(need))) ?? null
