import type { FeatureLabel } from '../features/feature-label'
import type { Features, LabelledSpan } from '../features/features'

const slotLabels: ReadonlySet<string> = new Set<FeatureLabel>([
  'entity',
  'name',
  'time',
  'event',
  'filter',
  'metric:plays',
  'metric:time',
  'metric:skips',
  'metric:skip_rate',
  'metric:days',
  'limit',
  'number',
  'ordinal',
  'most',
  'least',
  'big',
  'less',
  'more',
  'what',
  'who',
  'exclude',
  'exclude_time',
  'having',
  'amount',
  'versus',
  'bucket:noun',
  'bucket:by',
  'bucket:per',
  'bucket:each',
  'ref',
  'ref:only',
  'ref:instead',
  'ref:too',
  'ref:then',
  'ref:reversed',
  'ref:further',
  'shift',
  'compare',
  'only_in',
  'both',
  'share',
  'once',
  'average',
  'median',
])

/** Whether a word can fill a slot of the question before ("and albums in 2021?"), so that it makes no question of its own. */
export const fillsSlot = ({ labels }: LabelledSpan, { limit, metrics, ...said }: Features): boolean =>
  [...labels].some(
    (label) =>
      slotLabels.has(label) ||
      (label === 'first' && limit !== null) ||
      (label === 'rank' && metrics.length > 0) ||
      // "Friday nights now", "after midnight, still on weekends"
      ((label === 'current' || label === 'still') && said.times.length + said.filters.length + said.events.length > 0),
  )
