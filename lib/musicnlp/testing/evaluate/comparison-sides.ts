import type { Question } from '@/lib/musicnlp/question'

export function sidesOf(question: Question): Question[] {
  if (question.compare) return question.compare.sides.map((side) => ({ ...question, ...side, compare: null }))
  if (question.names.length > 1) return question.names.map((name) => ({ ...question, names: [name] }))
  if (question.time.ranges.length > 1)
    return question.time.ranges.map((range) => ({ ...question, time: { ...question.time, ranges: [range] } }))
  return [question]
}
