import { books } from '../books'
import { everywhere, type Recogniser } from './recogniser'

export const excludeSpans: Recogniser = (tokens) => everywhere(books.exclude, tokens, ({ i, j, value, cost }) => ({ i, j, cost, why: 'exclude', type: 'exclude', value }))
