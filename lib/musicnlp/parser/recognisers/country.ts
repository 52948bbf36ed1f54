import { books } from '../phrase-tries'
import { everywhere, type Recogniser } from './recogniser'

/** "in Japan", "while in Germany" */
export const countrySpans: Recogniser = (tokens) =>
  everywhere(books.country, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'country',
    type: 'filter',
    value: { country: value },
  }))
