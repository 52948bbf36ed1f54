import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recognizer } from './recognizer'

export const entityNounSpans: Recognizer = (tokens) =>
  phraseSpans(phraseTries.entity, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'entity',
    type: 'entity',
    value,
  }))
