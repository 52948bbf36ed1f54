import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recogniser } from './recogniser'

/** "in Japan", "while in Germany" */
export const countrySpans: Recogniser = (tokens) =>
  phraseSpans(phraseTries.country, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'country',
    type: 'filter',
    value: { country: value },
  }))
