import type { QuestionKind } from './question-kind'
import { amountLabels, asksForAmount } from './amount-rules'

export const playsKind: QuestionKind = {
  name: 'plays',
  group: 'amounts',
  title: 'How many plays',
  intent: 'total',
  examples: ['how often have I played {track}', 'number of {artist} plays in 2019'],
  needs: [['times'], ['how_often'], ['metric:plays'], ['how_many', 'metric:plays'], ['times', 'name']],
  admits: [...amountLabels, 'times', 'how_often', 'metric:time'],
  metric: 'plays',
  entity: 'none',
  matches: asksForAmount,
}
