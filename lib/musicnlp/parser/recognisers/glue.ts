import { books } from '../books'
import { everywhere, type Recogniser } from './recogniser'

export const glueSpans: Recogniser = (tokens) => everywhere(books.glue, tokens, ({ i, j, value, cost }) => ({ i, j, cost, why: 'glue', type: 'glue', value }))
