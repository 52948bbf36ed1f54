import { books } from '../phrase-tries'
import { everywhere, type Recogniser } from './recogniser'

export const metricSpans: Recogniser = (tokens) =>
  everywhere(books.metric, tokens, ({ i, j, value, cost }) => ({ i, j, cost, why: 'metric', type: 'metric', value }))
