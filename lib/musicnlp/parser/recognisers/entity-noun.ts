import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recogniser } from './recogniser'

export const entityNounSpans: Recogniser = (tokens) =>
  phraseSpans(phraseTries.entity, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'entity',
    type: 'entity',
    value,
  }))
