import { intentTraits } from '../../intents/intent-traits'
import type { Bucket } from '../../question/question'
import { hasAny, type FeatureLabel } from '../features/feature-label'
import type { Features } from '../features/features'
import type { Need, QuestionKind } from './question-kind'

/**
 * What can be said beside any question of one figure: two sides to have it for ("…, 2021 against 2022"), or a period to
 * split it by ("… in each year", "… a week on average", "in which month …").
 */
const ofSides: readonly (readonly Need[])[] = [
  [
    ['time2', 'name2', 'filter2'],
    ['versus', 'compare'],
  ],
]
const ofPeriods: readonly (readonly Need[])[] = [
  [['bucket:by', 'bucket:each', 'bucket:per', 'plot']],
  ['average', ['bucket:by', 'bucket:each', 'bucket:per']],
  ['bucket:noun', ['most', 'big', 'peak', 'how_many']],
  ['bucket:noun', 'number_one'],
  [
    ['bucket:one', 'bucket:noun', 'bucket:per', 'bucket:each'],
    ['yes_no', 'ever', 'when'],
    ['in_top', 'number_one', 'limit'],
  ],
]
const besideSides: readonly FeatureLabel[] = [
  'versus',
  'compare',
  'more',
  'less',
  'most',
  'big',
  'yes_no',
  'trend',
  'trend_down',
  'ref:it',
]
const besidePeriods: readonly FeatureLabel[] = [
  'bucket:per',
  'bucket:by',
  'bucket:each',
  'bucket:noun',
  'bucket:one',
  'plot',
  'most',
  'big',
  'peak',
  'yes_no',
  'ever',
  'what',
  'when',
  'how_many',
]

const periods: ReadonlySet<Bucket> = new Set(['week', 'month', 'quarter', 'season', 'year'])

/** The period that splits it, where the question names one */
export const periodSaid = ({ buckets }: Features): Bucket | null => {
  const [said] = buckets
  return said && buckets.every(({ bucket }) => periods.has(bucket)) ? said.bucket : null
}

export const hasSides = ({ labels }: Features) =>
  hasAny(labels, 'time2', 'name2', 'filter2') && hasAny(labels, 'versus', 'compare')

/** The needs of a kind with what is said beside it, and the labels that then belong to that. */
export function askedOfEach(
  { intent, needs }: QuestionKind,
  features: Features,
): { needs: (readonly Need[])[]; admits: readonly FeatureLabel[] } {
  const each = intentTraits[intent].askedOfEach
  if (each && hasSides(features)) return { needs: combined(needs, ofSides), admits: besideSides }
  if (each === 'side or period' && (periodSaid(features) ?? hasAny(features.labels, 'plot')))
    return { needs: combined(needs, ofPeriods), admits: besidePeriods }
  return { needs: [], admits: [] }
}

const combined = (needs: QuestionKind['needs'], others: readonly (readonly Need[])[]) =>
  needs.flatMap((own) => others.map((other) => [...own, ...other]))
