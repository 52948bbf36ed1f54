import type { Span } from '../../parser/span'
import type { PreviousTurn } from '../../question/conversation-context'
import type { Question } from '../../question/question'
import type { Slots } from '../build-question'
import type { Features } from '../features/features'
import type { Interpretation } from '../interpret'
import { noTime } from '../interpret'
import type { TimeSettings } from '../time-filter'
import { fillsSlot } from './fills-slot'
import { inSaidYear } from './in-said-year'
import { mergeSlots } from './merge-slots'
import { mergedTime } from './merge-time'

/** The question before with the slots that this turn names, whatever else it says; null where they do not fit. */
export const mergedInto = (
  interpretation: Interpretation,
  context: PreviousTurn,
  settings: Omit<TimeSettings, 'habit'>,
): Slots | null => mergeSlots(inSaidYear({ interpretation, context, settings }), context.question)

/** The words that fill no slot of the question before. */
export const besidesSlots = (features: Features): Span[] =>
  features.labelledSpans.flatMap((labelled) =>
    labelled.labels.has('function_word') || fillsSlot(labelled, features) ? [] : [labelled.span],
  )

/** A question about the same names, the same time and the same plays as the one before, unless it names its own. */
export function scopedAsBefore(slots: Slots, before: Question, interpretation: Interpretation): Slots {
  const isCompared = slots.compare !== null
  return {
    ...slots,
    names: slots.names.length > 0 || isCompared ? slots.names : before.names,
    time: isCompared
      ? slots.time
      : noTime(slots.time)
        ? before.time
        : mergedTime(before.time, slots.time, interpretation),
    filters: { ...before.filters, ...slots.filters },
    limit: slots.assumed.includes('limit') && slots.limit !== null ? (before.limit ?? slots.limit) : slots.limit,
  }
}
