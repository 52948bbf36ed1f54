import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recognizer } from './recognizer'

export const filterSpans: Recognizer = (tokens) =>
  phraseSpans(phraseTries.filter, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'filter',
    type: 'filter',
    value,
  }))
