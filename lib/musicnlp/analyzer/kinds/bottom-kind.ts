import { has, type QuestionKind } from './question-kind'
import { rankingLabels, amountCues, asksYesOrNo } from './ranking-rules'

export const bottomKind: QuestionKind = {
  name: 'bottom',
  group: 'rankings',
  title: 'Least played',
  intent: 'ranking',
  examples: ['least played albums in 2021', 'artists I barely listen to', 'artists I spent the least time on'],
  needs: [['least'], ['least', ['entity', 'who', 'what']], ['less', ['entity', 'who', 'what']]],
  admits: [...rankingLabels, 'exclude'],
  order: 'asc',
  listed: true,
  matches: (features) => !has(features, ...amountCues) && !asksYesOrNo(features),
}
