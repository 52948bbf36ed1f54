import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recognizer } from './recognizer'

/** "in Japan", "while in Germany" */
export const countrySpans: Recognizer = (tokens) =>
  phraseSpans(phraseTries.country, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'country',
    type: 'filter',
    value: { country: value },
  }))
