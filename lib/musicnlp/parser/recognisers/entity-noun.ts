import { books } from '../phrase-tries'
import { everywhere, type Recogniser } from './recogniser'

export const kindSpans: Recogniser = (tokens) =>
  everywhere(books.kind, tokens, ({ i, j, value, cost }) => ({ i, j, cost, why: 'kind', type: 'kind', value }))
