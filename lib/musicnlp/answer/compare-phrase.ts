import type { Question } from '@/lib/musicnlp/question/question'
import { noPlays } from './ranking-phrases'
import type { Phrase } from './phrase-input'
import { during, namesIn, narrowing } from './narrowing-phrase'
import { figure } from './english-format'

type Side = NonNullable<Question['compare']>['sides'][number]

/** The word for "more" of a measure, for names and for times or devices: "more plays". */
const said: Partial<Record<Question['metric'], { names: [verb: string, more: string]; times: string }>> = {
  plays: { names: ['played', 'more'], times: 'played more music' },
  time: { names: ['listened to', 'longer'], times: 'listened longer' },
  skips: { names: ['skipped', 'more often'], times: 'skipped more often' },
}

/** "in 2021", "on Fridays", "on phone" */
const placeOf = (side: Side, label: string) => (side.time ? during(side.time).trim() || label : label)

/** Two names, or two times: one sentence that says which is ahead. Null where the measure has no such word. */
function ahead(
  question: Question,
  sides: readonly [Side, Side],
  labels: readonly [string, string],
  values: readonly [number, number],
) {
  const words = said[question.metric]
  if (!words) return null
  const [best, other] = values[1] > values[0] ? ([1, 0] as const) : ([0, 1] as const)
  const names = namesIn(question)
  const level = values[0] === values[1]
  if (sides.every((side) => side.names && !side.time)) {
    const [verb, more] = words.names
    const rest = narrowing(question)
    return level
      ? `You ${verb} ${labels[0]} and ${labels[1]} equally${rest}`
      : `You ${verb} ${labels[best]} ${more} than ${labels[other]}${rest}`
  }
  const lead = names ? `You ${words.names[0]} ${names} ${words.names[1]}` : `You ${words.times}`
  const places = [placeOf(sides[best], labels[best]), placeOf(sides[other], labels[other])] as const
  return level
    ? `It is level ${places[0]} and ${places[1]}${names && ` for ${names}`}`
    : `${lead} ${places[0]} than ${places[1]}`
}

export const compare: Phrase = ({ question, data }) => {
  const sides = data.sides ?? []
  const [first, second] = sides
  const [one, two] = question.compare?.sides ?? []
  if (!first || !second) return noPlays(question)
  const values = [first.value ?? 0, second.value ?? 0] as const
  if (sides.length === 2 && one && two) {
    const lead = ahead(
      { ...question, names: one.names ? [] : question.names },
      [one, two],
      [first.label, second.label],
      values,
    )
    const [high, low] = [Math.max(...values), Math.min(...values)]
    if (lead)
      return high === low
        ? `${lead}: ${figure(high, first.unit)} each.`
        : `${lead}: ${figure(high, first.unit)} against ${figure(low, first.unit)}.`
  }
  return `${sides.map((side) => `${side.label}: ${figure(side.value ?? 0, side.unit)}`).join('; ')}.`
}
