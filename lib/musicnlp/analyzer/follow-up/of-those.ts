import { intentTraits } from '../../intents/intent-traits'
import type { Filters } from '../../question/question'
import type { PreviousTurn } from '../../question/conversation-context'
import type { Slots } from '../build-question'
import { hasAny } from '../features/feature-label'
import type { Features } from '../features/features'
import { chosenNames } from '../names/choose-names'
import { noTime, type Interpretation } from '../interpret'
import { saysOnly } from './about-the-answer'
import { fillsSlot } from './fills-slot'
import { mergedTime } from './merge-time'

const narrows = ({ times, events, filters, names, labels }: Features) =>
  times.length + events.length + filters.length + names.length > 0 || labels.has('skip')

const saysMuch = ({ reading: { tokens } }: Features) => tokens.some(({ word }) => word === 'much')

const onlyNarrows = (features: Features) =>
  narrows(features) &&
  features.entities.length + features.buckets.length === 0 &&
  features.labelledSpans.every(
    (span) =>
      hasAny(span.labels, 'function_word', 'how_many', 'how_much', 'of_those', 'skip', 'yes_no') ||
      fillsSlot(span, features),
  )

/**
 * "plays of Lorde last summer" and then "how many of those offline?", "how much of that was on shuffle?": the plays that
 * the question before was about, narrowed. Null where those are a list of several things.
 */
export function narrowedThose(interpretation: Interpretation, { question, answered = [] }: PreviousTurn): Slots | null {
  const { features, time } = interpretation
  const { chips: _, limit, metric, ...before } = question
  const isLong = limit !== null && limit > 1 && !before.assumed.includes('limit')
  if (!features.labels.has('of_those') || isLong || before.compare !== null || !onlyNarrows(features)) return null
  const { names: said } = chosenNames(features.names, features, 'none')
  const isTime = features.metrics.includes('time') || (saysMuch(features) && metric === 'time')
  return {
    ...before,
    intent: 'total',
    kind: isTime ? 'time' : 'plays',
    metric: isTime ? 'time' : metric === 'skips' || features.labels.has('skip') ? 'skips' : 'plays',
    entity: 'none',
    order: 'desc',
    limit: null,
    bucket: null,
    ordinal: null,
    having: null,
    threshold: null,
    names:
      said.length > 0
        ? said
        : before.entity !== 'none' && limit === 1 && answered.length > 0
          ? [...answered.slice(0, 1)]
          : before.names,
    time: noTime(time.filter) ? before.time : mergedTime(before.time, time.filter, interpretation),
    filters: features.filters.reduce<Filters>((all, one) => ({ ...all, ...one }), before.filters),
    assumed: [],
  }
}

/** "how many artists did I hear last year" and then "how many of those were new?" */
export function newOfThose({ labels, labelledSpans }: Features, before: PreviousTurn['question']): Slots | null {
  const isAlone = labelledSpans.every(({ labels: own }) => hasAny(own, 'function_word', 'of_those', 'new', 'how_many'))
  const { ofThoseNew } = intentTraits[before.intent]
  if (!labels.has('of_those') || !labels.has('new') || !isAlone || !ofThoseNew || before.entity === 'none') return null
  const { chips: _, ...kept } = before
  return { ...kept, ...ofThoseNew, order: 'desc', assumed: [] }
}

const switches = ['shuffle', 'offline', 'incognito', 'skipped', 'finished'] as const

/** "plays on shuffle" and then "and with it off?": the one switch of the question before, the other way. */
export function switched(features: Features, before: PreviousTurn['question']): Slots | null {
  const { labels } = features
  const said = switches.filter((name) => before.filters[name] !== undefined)
  const [name, ...others] = said
  if (
    !name ||
    others.length > 0 ||
    !saysOnly(features, 'turned_on', 'turned_off') ||
    !hasAny(labels, 'turned_on', 'turned_off')
  )
    return null
  const { chips: _, ...kept } = before
  return { ...kept, filters: { ...before.filters, [name]: labels.has('turned_on') } }
}
