import { books } from '../phrase-tries'
import { everywhere, type Recogniser } from './recogniser'

export const filterSpans: Recogniser = (tokens) =>
  everywhere(books.filter, tokens, ({ i, j, value, cost }) => ({ i, j, cost, why: 'filter', type: 'filter', value }))
