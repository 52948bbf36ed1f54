import type { Question } from '../../question/question'
import type { Features } from '../features/features'
import type { FeatureLabel } from '../features/feature-label'
import { tracksPerItem } from '../features/tracks-per-item'
import { has, says } from './question-kind'

export const rankingLabels: readonly FeatureLabel[] = [
  'what',
  'who',
  'entity',
  'limit',
  'habit',
  'distinct',
  'metric:plays',
  'metric:time',
  'metric:days',
  'having',
  'once',
  'rank',
  'recap',
  'count',
  'ever',
  'peak',
  'one_thing',
]

export const topListLabels: readonly FeatureLabel[] = [...rankingLabels, 'most', 'big', 'exclude', 'on_then']

export const amountCues: readonly FeatureLabel[] = [
  'how_many',
  'how_much',
  'how_often',
  'times',
  'how_long',
  'when',
  'average',
  'share',
]

/** "how many plays did my number one song get": the list of one says them */
export const isFigureOfTop = ({ labels, names, buckets, entities }: Features) =>
  labels.has('most') &&
  names.length + buckets.length === 0 &&
  entities.length === 1 &&
  entities.every(({ plural }) => !plural)

/** "am I listening most at night" names nothing to list */
export const asksYesOrNo = (features: Features) => has(features, 'yes_no') && !has(features, 'entity', 'what', 'who')

/** "top song per artist" is one of each, not an order of artists */
export const isAboutVariety = (features: Features) =>
  !has(features, 'skip', 'metric:plays', 'metric:time', 'new', 'bucket:each') && !says(features, 'of_top_songs')

export function itemOfTracks(features: Features): Partial<Question> {
  const owner = tracksPerItem(features)
  return owner ? { entity: owner.entity, limit: features.limit ?? (owner.plural ? 10 : 1) } : {}
}
