import type { FeatureLabel } from '../features/feature-label'
import type { Features } from '../features/features'
import type { Sign } from '../../parser/words/signs'
import type { Entity, Intent, Metric, Question } from '../../question/question'

/** The twelve groups of questions, in the order of the help page. */
export const groups = {
  rankings: 'Rankings',
  amounts: 'Amounts',
  firsts_and_lasts: 'Firsts and lasts',
  discovery_and_loss: 'Discovery and loss',
  conditions: 'Conditions',
  what_was_on: 'What was on',
  rhythms: 'Rhythms',
  runs: 'Runs',
  comparisons: 'Comparisons',
  life_events: 'Your own life events',
  summaries: 'Summaries',
  data_and_help: 'The data and help',
} as const

/** A label that the question must have; of a list, any one of them. */
export type Need = FeatureLabel | readonly FeatureLabel[]

/**
 * A kind of question: the labels it needs, the labels it admits besides, and the question it then makes.
 * The help page, the suggestions and the analyzer all read the registry of them.
 */
export type QuestionKind = {
  /** Unique; the executor is given it as `kind` */
  name: string
  group: keyof typeof groups
  title: string
  /** {artist}, {artist2}, {track}, {album}, {event} stand for names of the person's own library */
  examples: readonly string[]
  intent: Intent
  /** Alternatives, each with all the labels it needs. Empty where the kind is only reached through another one */
  needs: readonly (readonly Need[])[]
  /** Labels it may have besides. Every kind admits names, times, events and filters */
  admits: readonly FeatureLabel[]
  entity?: Entity
  metric?: Metric
  order?: 'asc' | 'desc'
  /** Whether the answer lists items */
  listed?: boolean
  /** A condition that labels cannot express */
  matches?: (features: Features) => boolean
  fillSlots?: (features: Features) => Partial<Question>
}

/** Whether the question is worded in one of these ways. */
export const says = ({ reading: { signs } }: Features, ...some: readonly Sign[]) => some.some((sign) => signs.has(sign))

export const has = (features: Features, ...labels: readonly FeatureLabel[]) =>
  labels.some((label) => features.labels.has(label))
