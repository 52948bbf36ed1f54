import type { Features } from '../features/features'
import type { FeatureLabel } from '../features/feature-label'
import { has, type QuestionKind } from './question-kind'

/** What the two kinds about the plays beside a name have in common. */
export const besideName = (
  cue: 'right_after' | 'right_before',
): Pick<QuestionKind, 'needs' | 'admits' | 'matches'> => ({
  needs: [
    [cue, 'name'],
    [cue, 'name', ['what', 'who', 'entity']],
    [cue, 'name', 'most', ['what', 'who', 'entity']],
  ],
  admits: besideLabels,
  matches: (features) => followsCue(features, cue) && !has(features, 'first', 'last', 'first_time', 'last_time'),
})

const besideLabels: readonly FeatureLabel[] = [
  'what',
  'who',
  'entity',
  'limit',
  'most',
  'habit',
  'metric:plays',
  'exclude',
  'ever',
]

/** "what do I play right after Creep": the cue is about the name behind it, or about the one of the turn before. */
function followsCue({ labelledSpans, names }: Features, cue: FeatureLabel): boolean {
  const at = labelledSpans.find(({ labels }) => labels.has(cue))?.span.j ?? 0
  return names.length === 0 || (names.length === 1 && (names[0]?.i ?? 0) >= at)
}
