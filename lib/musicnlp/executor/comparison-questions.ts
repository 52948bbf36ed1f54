import type { Question } from '@/lib/musicnlp/question/question'

/**
 * The questions of a comparison, each the whole question with one side laid over it. Where no sides were given,
 * each of several names of a kind, or each of several ranges, is one.
 */
export function sidesOf(question: Question): Question[] {
  const { compare, names, time } = question
  const whole = { ...question, compare: null }
  if (compare && compare.sides.length > 0) return compare.sides.map((side) => ({ ...whole, ...definedOf(side) }))
  if (names.length > 1) return names.map((name) => ({ ...whole, names: [name] }))
  if (time.ranges.length > 1)
    return time.ranges.map((range) => ({ ...whole, time: { ...time, ranges: [range], label: rangeLabel(range) } }))
  return [whole]
}

const definedOf = <T extends object>(side: T): Partial<T> =>
  Object.fromEntries(Object.entries(side).filter(([, value]) => value !== undefined)) as Partial<T>

const rangeLabel = ({ from, to }: { from: string | null; to: string | null }) => `${from ?? '…'} – ${to ?? '…'}`
