import { intentTraits } from '../../intents/intent-traits'
import type { Filters, Name, Question, TimeFilter } from '../../question/question'
import { havingOf, thresholdOf } from '../amount-to-condition'
import { asksForOne, type Slots } from '../build-question'
import type { Features } from '../features/features'
import { noTime, type Interpretation } from '../interpret'
import { has } from '../kinds/question-kind'
import { chosenNames } from '../names/choose-names'
import { shiftOf, shiftPeriod } from '../shift-period'
import { saysOnly } from './about-the-answer'
import { adapted, compared, furtherTime } from './adapt-operation'
import { adds, dropsDays, mergedTime, ofThatYear } from './merge-time'

/** "all artists" after "top songs by Drake": Drake is dropped. */
const dropsNames = (before: Question, { reading: { signs, spans }, entities }: Features) =>
  before.names.length > 0 &&
  // "Skip rate for Post Malone" and then "and overall?"; where there is a time, the time is dropped instead.
  (signs.has('everyone') ||
    spans.some(({ why }) => why === 'any name') ||
    (signs.has('generally') && noTime(before.time))) &&
  entities.every(({ entity }) => before.names.some(({ type }) => type === entity))

function mergedNames(before: Question, names: readonly Name[], features: Features): Name[] {
  if (names.length === 0) return dropsNames(before, features) ? [] : before.names
  const isMore =
    adds(features) ||
    (saysOnlyName(features) && names.every(({ type }) => before.names.every((name) => name.type !== type)))
  return isMore ? [...before.names.filter((name) => !isOwner(name, features)), ...names] : [...names]
}

/** "only Lemonade", "just the ones by Drake", not "Drake, only on weekends" */
const saysOnlyName = ({ reading: { spans } }: Features) =>
  spans.some(
    ({ type, value }, at) =>
      type === 'reference' &&
      value === 'only' &&
      [...spans.slice(at + 1), ...spans.slice(0, at).toReversed()].find((span) => span.type !== 'function_word')
        ?.type === 'name',
  )

/** "Beyoncé by year" and then "only Lemonade": the album says whose it is. */
const isOwner = ({ type, id }: Name, { names }: Features) =>
  type === 'artist' && names.some(({ value }) => value.entries[0]?.artistId === id)

const numberSaid = (features: Features) =>
  features.limit ?? features.reading.spans.find((span) => span.type === 'number')?.value ?? null

function mergedLimit(before: Question, features: Features): Pick<Slots, 'limit' | 'assumed'> {
  const further = features.reading.spans.find(({ type, value }) => type === 'reference' && value === 'further')
  if (before.limit !== null && further) {
    const more = features.reading.tokens.slice(further.i, further.j).find(({ number }) => number !== null)?.number ?? 10
    return { limit: Math.min(1000, before.limit + more), assumed: before.assumed.filter((slot) => slot !== 'limit') }
  }
  const isLimit = features.limit !== null || intentTraits[before.intent].changes?.number === 'limit'
  const said = isLimit ? numberSaid(features) : null
  if (said !== null)
    return {
      limit: Math.max(1, Math.min(1000, Math.floor(said))),
      assumed: before.assumed.filter((slot) => slot !== 'limit'),
    }
  const [kind] = features.entities
  // "my number one track of every year" and then "now artists": still one of each
  const isLength =
    kind !== undefined && before.limit !== null && before.bucket === null && before.assumed.includes('limit')
  return {
    limit: isLength ? (asksForOne(features) ? 1 : 10) : before.limit,
    assumed: before.assumed,
  }
}

/** "but offline plays only": the noun of a filter, no measure instead of the one before. */
const countsFiltered = ({ reading: { spans }, metrics }: Features) =>
  metrics.every((metric) => metric === 'plays') &&
  spans.some((span, at) => span.type === 'filter' && spans[at + 1]?.type === 'metric')

const metricOf = (before: Question, features: Features) =>
  countsFiltered(features)
    ? before.metric
    : (features.metrics.find((metric) => metric !== 'plays') ?? features.metrics[0] ?? before.metric)

function orderOf(before: Question, features: Features): Question['order'] {
  if (has(features, 'least', 'less')) return 'asc'
  if (has(features, 'ref:reversed')) return before.order === 'asc' ? 'desc' : 'asc'
  return has(features, 'most', 'big') ? 'desc' : before.order
}

/** "remove the phone" after a list on the phone takes that filter away; after any other it leaves the phone out. */
function mergedFilters({ filters }: Question, { filters: said, reading: { spans } }: Features): Filters {
  if (spans.some(({ why }) => why === 'any filter')) return {}
  const { platform, country, ...others } = said.reduce<Filters>((all, one) => ({ ...all, ...one }), filters)
  const leaves = spans.some(({ type }) => type === 'exclude')
  const kept = (value: string | undefined, before: string | undefined) =>
    value !== undefined && !(leaves && value === `!${before}`) ? value : undefined
  const [on, where] = [kept(platform, filters.platform), kept(country, filters.country)]
  return { ...others, ...(on && { platform: on }), ...(where && { country: where }) }
}

/** "and 500?", "with at least 20 plays": the amount that items must have or that is to be reached. */
function conditionOf(before: Question, features: Features): Pick<Slots, 'having' | 'threshold' | 'ordinal'> {
  const { number, amount: sets } = intentTraits[before.intent].changes ?? {}
  const [amount] = features.amounts
  const said = features.limit === null ? numberSaid(features) : null
  const { having, threshold } = before
  return {
    ordinal: features.ordinal ?? (number === 'ordinal' && said !== null ? said : before.ordinal),
    having:
      amount && sets === 'having'
        ? havingOf(amount)
        : number === 'having' && said !== null && having
          ? { op: having.op === 'between' ? '=' : having.op, value: said }
          : having,
    threshold:
      number === 'having' && said !== null && threshold
        ? { ...threshold, value: said }
        : amount && sets === 'having'
          ? thresholdOf({ ...amount, unit: amount.unit ?? threshold?.unit ?? null })
          : amount && sets === 'threshold'
            ? { value: amount.value, unit: amount.unit ?? threshold?.unit ?? 'plays' }
            : number === 'threshold' && said !== null
              ? { value: said, unit: threshold?.unit ?? 'plays' }
              : threshold,
  }
}

/** Slots that this turn names but the question before has no place for: it is then no follow-up. */
function misfits(before: Question, features: Features): boolean {
  const { changes = {}, tellsNoPlays, asShare } = intentTraits[before.intent]
  const orders = has(features, 'least', 'most', 'big', 'less') && !has(features, 'versus', 'compare')
  const splits = has(features, 'bucket:by', 'bucket:per', 'bucket:each') && !dropsDays(features)
  return (
    tellsNoPlays === true ||
    (has(features, 'both') && saysOnly(features, 'both', 'ref')) ||
    (has(features, 'ref:among') && !setsAgainst(features) && (features.limit === null || features.times.length > 0)) ||
    features.reading.spans.filter(({ type }) => type === 'number' || type === 'ordinal' || type === 'limit').length >
      1 ||
    (features.reading.signs.has('whole_week') && before.time.weekdays === null) ||
    (has(features, 'share') && (!asShare || before.bucket !== null) && !setsAgainst(features)) ||
    (has(features, 'average', 'median') && !changes.statistic) ||
    (has(features, 'bucket:noun') && !changes.unitNoun) ||
    (has(features, 'ref:reversed') && !changes.order) ||
    (has(features, 'ref:further') && before.limit === null) ||
    (features.ordinal !== null && !changes.ordinal) ||
    (orders && !changes.order) ||
    (features.metrics.length > 0 && !changes.metric) ||
    (splits && !changes.unit) ||
    (features.entities.length > 0 && before.entity === 'none') ||
    (features.limit !== null && before.limit === null) ||
    (has(features, 'number') && features.limit === null && !changes.number) ||
    (has(features, 'amount', 'having', 'once') && !changes.amount)
  )
}

/** What the turn says of time: a step from the time before, or a time of its own; null where there is nothing to step from. */
function timeSaid(before: Question, interpretation: Interpretation): TimeFilter | null {
  const { features, time, viewer } = interpretation
  const only =
    features.times.length <= 1 ? features.labelledSpans.find(({ span }) => shiftOf(span) !== null) : undefined
  const shift = only && shiftOf(only.span)
  // "2022, and the one before" asks for two times.
  if (only && features.times.some((span) => span !== only.span)) return null
  // "the next one" in a list is a place of it, and no time.
  if (shift?.unit === null && shift.steps > 0 && (before.limit ?? 1) > 1) return null
  return shift ? shiftPeriod(before.time, shift, viewer) : ofThatYear(before, time.filter, interpretation)
}

/** "put it back" after something was left out */
const saysAddsBack = ({ reading: { spans, tokens }, filters, times, entities }: Features) =>
  filters.length + times.length + entities.length === 0 &&
  spans.some(({ type, why }) => type === 'reference' && why === 'edit') &&
  tokens.some(({ word }) => word === 'back') &&
  spans.every(({ type }) => type === 'reference' || type === 'function_word')

const withSkips = (before: Question): Question => {
  const { skipped: _, ...filters } = before.filters
  return { ...before, filters }
}

/** "vs last year", "compared with Drake"; "which one wins" sets nothing against what was asked. */
const setsAgainst = ({ labels, reading: { signs } }: Features) =>
  labels.has('versus') || (labels.has('compare') && !signs.has('wins'))

/**
 * Replaces the slots that a follow-up names in the question before: "and albums?", "what about 2023?", "by time
 * instead".
 * Null if they do not fit.
 */
export function mergeSlots(interpretation: Interpretation, before: Question): Slots | null {
  const { features } = interpretation
  if (misfits(before, features)) return null
  const dated = timeSaid(before, interpretation)
  if (!dated) return null
  const entity = dropsNames(before, features) ? before.entity : (features.entities[0]?.entity ?? before.entity)
  const { names: said } = chosenNames(features.names, features, before.intent === 'ranking' ? entity : 'none')
  const { names: left } = chosenNames(features.excluded, features, entity === 'none' ? 'track' : entity)
  const { limit, assumed } = mergedLimit(before, features)
  const { chips: _, ...kept } = before
  const isSame = (one: Name) => (other: Name) => one.type === other.type && one.id === other.id
  const putsBack = said.length === 0 && saysAddsBack(features)
  if (putsBack && before.exclude.length === 0 && before.filters.skipped !== false) return null
  const readmitted = putsBack ? before.exclude : said.filter((name) => before.exclude.some(isSame(name)))
  const base: Slots = {
    ...kept,
    entity,
    limit,
    metric: metricOf(before, features),
    order: orderOf(before, features),
    names: readmitted.length > 0 ? before.names : mergedNames(before, said, features),
    exclude: [...before.exclude.filter((name) => !readmitted.some(isSame(name))), ...left],
    time: mergedTime(before.time, dated, interpretation),
    ...(has(features, 'average') && { statistic: has(features, 'median') ? ('median' as const) : ('mean' as const) }),
    filters: mergedFilters(putsBack && readmitted.length === 0 ? withSkips(before) : before, features),
    ...conditionOf(before, features),
    assumed: assumed.filter(
      (slot) =>
        !(slot === 'metric' && features.metrics.length > 0) &&
        !(slot === 'year' && features.times.length > 0) &&
        !(slot === 'entity' && features.entities.length > 0),
    ),
  }
  if (setsAgainst(features) && before.intent !== 'compare')
    return compared({ base, before, names: said, dated, interpretation })
  const further = furtherTime(before, interpretation)
  return further
    ? { ...base, time: before.time, compare: { sides: further } }
    : adapted(base, before, readmitted.length > 0 ? [] : said, features)
}
