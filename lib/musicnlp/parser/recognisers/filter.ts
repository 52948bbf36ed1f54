import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recogniser } from './recogniser'

export const filterSpans: Recogniser = (tokens) =>
  phraseSpans(phraseTries.filter, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'filter',
    type: 'filter',
    value,
  }))
