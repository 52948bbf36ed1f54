import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recognizer } from './recognizer'

export const versusSpans: Recognizer = (tokens) =>
  phraseSpans(phraseTries.versus, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'versus',
    type: 'versus',
    value,
  }))
