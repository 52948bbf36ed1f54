import type { Features } from '../features/features'
import type { Entity, Intent, Metric, Question } from '../../question'

/** The twelve groups of questions, in the order of the help page. */
export const groups = {
  A: 'Rankings',
  B: 'Amounts',
  C: 'Firsts, lasts, nths',
  D: 'Discovery and loss',
  E: 'Conditions',
  F: 'What was on',
  G: 'Rhythms',
  H: 'Runs',
  I: 'Comparisons',
  J: 'Your own life events',
  K: 'Summaries',
  L: 'The data and help',
} as const

/**
 * A kind of question: what must be said for it, what may be said besides, and what it then asks.
 * The help page, the suggestions and the analyzer all read this one table.
 */
export type QuestionKind = {
  /** Unique; also told to the executor as `kind` */
  kind: string
  group: keyof typeof groups
  title: string
  /** {artist}, {artist2}, {track}, {album}, {event} stand for names of the person's own library */
  examples: readonly string[]
  intent: Intent
  /** Alternatives; each is labels that must all be there, `a|b` = either. Empty: only reached through another frame */
  needs: readonly (readonly string[])[]
  /** Labels that may be there as well, beside names, times, events and filters, which every frame admits */
  admits: string
  entity?: Entity
  metric?: Metric
  order?: 'asc' | 'desc'
  /** False for questions that list nothing */
  listed?: boolean
  if?: (features: Features) => boolean
  fill?: (features: Features) => Partial<Question>
}

export const has = (features: Features, ...labels: string[]) => labels.some((label) => features.labels.has(label))
