import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recogniser } from './recogniser'

export const versusSpans: Recogniser = (tokens) =>
  phraseSpans(phraseTries.versus, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'versus',
    type: 'versus',
    value,
  }))
