import type { MadeUpPlay } from '../made-up-history'
import type { Kind, Denotation } from './denotation'
import { countedOf, msOf, dayFor } from './plays-in-scope'
import type { Question } from '@/lib/musicnlp/question/question'

export const oneDecimal = (value: number) => Math.round(value * 10) / 10

export function figure(metric: string, plays: MadeUpPlay[], question: Question, kind: Kind): number {
  const heard = countedOf(plays)
  switch (metric) {
    case 'time':
      return msOf(plays)
    case 'skips':
      return plays.filter((play) => play.isSkip).length
    case 'skip_rate':
      return plays.length === 0 ? 0 : (100 * plays.filter((play) => play.isSkip).length) / plays.length
    case 'days':
      return new Set(heard.map((play) => dayFor(play, question))).size
    case 'distinct':
      return new Set(heard.map((play) => play[kind]).filter((id) => id !== null)).size
    default:
      return heard.length
  }
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

export const kindFor = (question: Question, otherwise: Kind): Kind =>
  question.entity === 'none' ? otherwise : question.entity

export const said = (question: Question) =>
  question.limit !== null && !question.assumed.includes('limit') ? question.limit : undefined

export const metricOf = (question: Question) => (question.metric === 'none' ? 'plays' : question.metric)

export const ratio = (part: number, whole: number): Denotation => ({
  value: whole === 0 ? null : oneDecimal((100 * part) / whole),
  sides: [{ value: part }, { value: whole }],
})
