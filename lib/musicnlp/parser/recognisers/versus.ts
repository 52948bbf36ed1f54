import { books } from '../phrase-tries'
import { everywhere, type Recogniser } from './recogniser'

export const versusSpans: Recogniser = (tokens) =>
  everywhere(books.versus, tokens, ({ i, j, value, cost }) => ({ i, j, cost, why: 'versus', type: 'versus', value }))
