import type { QuestionKind } from './question-kind'
import { amountLabels, asksForAmount } from './amount-rules'

export const skipsKind: QuestionKind = {
  name: 'skips',
  group: 'amounts',
  title: 'How many skips',
  intent: 'total',
  examples: ['how many songs did I skip in June', 'times I skipped {track}'],
  needs: [
    ['skip', ['how_many', 'times', 'count', 'metric:plays']],
    ['metric:skips'],
    ['metric:skips', ['how_many', 'times', 'count']],
  ],
  admits: [...amountLabels, 'times', 'metric:skips', 'skip'],
  metric: 'skips',
  entity: 'none',
  matches: asksForAmount,
}
