import { hasAny } from './feature-label'
import type { Span, SpanOf } from '../../parser/span'
import { shareYear } from '../../parser/time/share-year'
import type { TimeNode } from '../../parser/time/time-node'
import type { Features } from './features'

/** The times of a question: those of the two sides of a comparison, and those that hold for all of it. */
export type TimeSides = { sides: TimeNode[]; rest: TimeNode[] }

const words = (features: Features, span: Span) => features.reading.tokens.slice(span.i, span.j).map(({ word }) => word)

function connects(span: Span, loosely: boolean): boolean {
  if (span.type === 'versus') return true
  if (span.type === 'cue')
    return (
      span.value.includes('not_in') ||
      (loosely && ['both', 'compare', 'never'].some((cue) => span.value.some((one) => one === cue)))
    )
  return loosely && span.type === 'function_word' && (span.value === 'and' || span.value === 'not')
}

function joined(features: Features, left: Span, right: Span, loosely: boolean): boolean {
  const between = features.reading.spans.filter((span) => span.i >= left.j && span.j <= right.i)
  const contrastWeekdays =
    features.labels.has('compare') &&
    between.every(({ type }) => type === 'function_word') &&
    between.some((span) => ['with', 'to'].includes(words(features, span).join(' ')))
  return (
    (contrastWeekdays || between.some((span) => connects(span, loosely))) &&
    between.every((span) => span.type !== 'name')
  )
}

/** One phrase that already names two times: "2021 and 2022", "mornings or evenings", "from 2019 to 2020". */
function partsOf(span: SpanOf<'time'>, features: Features, loosely: boolean): TimeNode[] {
  const node = span.value
  const said = words(features, span)
  if (node.kind === 'or' && node.parts.length >= 2 && (loosely || said.includes('or') || said.includes('vs')))
    return node.parts
  // "the monthly trend from 2018 to 2020" goes on through all of it
  const isCourse = features.buckets.some(({ way }) => way === 'by' || way === 'per')
  if (
    node.kind === 'between' &&
    !isCourse &&
    hasAny(features.labels, 'compare', 'both', 'in_top', 'trend', 'trend_down')
  )
    return [node.from, node.to]
  const [first, ...others] = node.kind === 'and' ? node.parts : []
  if (first?.kind === 'or' && loosely && others.length > 0)
    return first.parts.map((part) => ({ kind: 'and', parts: [part, ...others] }))
  return []
}

/**
 * "fridays vs saturdays in 2022": a time that follows the last side and is of another sort than the sides holds for
 * both.
 */
function shared(sides: TimeNode[], rest: TimeNode[]): TimeSides {
  const first = sides[0]
  const last = sides.at(-1)
  if (!first || last?.kind !== 'and' || first.kind === 'and') return { sides, rest }
  const own = last.parts.find(({ kind }) => kind === first.kind)
  return own
    ? { sides: [...sides.slice(0, -1), own], rest: [...rest, ...last.parts.filter((part) => part !== own)] }
    : { sides, rest }
}

/** "both summers": the newest two */
function twins(features: Features): TimeNode[] {
  const node = features.times[0]?.value
  if (
    !features.reading.signs.has('both') ||
    features.times.length !== 1 ||
    node?.kind !== 'yearly' ||
    node.year !== null
  )
    return []
  return [
    { ...node, pick: { way: 'back', count: 1 } },
    { ...node, pick: { way: 'newest' } },
  ]
}

type Stretch = SpanOf<'time'> | SpanOf<'event'>

/**
 * "my trip to Japan against lockdown": the sides of a comparison with a life event, and the times that hold for both.
 */
export function eventSides(features: Features): { sides: Stretch[]; rest: TimeNode[] } {
  const open = new Set(features.times)
  const stretches = features.reading.spans.filter(
    (span): span is Stretch => span.type === 'event' || (span.type === 'time' && open.has(span)),
  )
  const sides = stretches.filter((span, at) =>
    [at - 1, at].some((left) => {
      const [one, other] = [stretches[left], stretches[left + 1]]
      return (
        one &&
        other &&
        [one, other].includes(span) &&
        [one, other].some(({ type }) => type === 'event') &&
        joined(features, one, other, true)
      )
    }),
  )
  return { sides, rest: features.times.filter((span) => !sides.includes(span)).map(({ value }) => value) }
}

/** @param loosely whether "and" also separates two times, as it does with "compare" and "both" */
export function timeSides(features: Features, loosely: boolean): TimeSides {
  const { times } = features
  const pairs = times.flatMap((span, at) => {
    const next = times[at + 1]
    return next && joined(features, span, next, loosely) ? [span, next] : []
  })
  const sided = [...new Set(pairs)]
  if (sided.length >= 2)
    return shared(
      shareYear(sided.map(({ value }) => value)),
      times.filter((span) => !sided.includes(span)).map(({ value }) => value),
    )
  const double = times.find((span) => partsOf(span, features, loosely).length >= 2)
  if (double)
    return {
      sides: partsOf(double, features, loosely),
      rest: times.filter((span) => span !== double).map(({ value }) => value),
    }
  const both = twins(features)
  return both.length > 0 ? { sides: both, rest: [] } : { sides: [], rest: times.map(({ value }) => value) }
}
