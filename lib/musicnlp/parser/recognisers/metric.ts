import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recogniser } from './recogniser'

export const metricSpans: Recogniser = (tokens) =>
  phraseSpans(phraseTries.metric, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'metric',
    type: 'metric',
    value,
  }))
