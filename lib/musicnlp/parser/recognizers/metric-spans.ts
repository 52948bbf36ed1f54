import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recognizer } from './recognizer'

export const metricSpans: Recognizer = (tokens) =>
  phraseSpans(phraseTries.metric, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'metric',
    type: 'metric',
    value,
  }))
