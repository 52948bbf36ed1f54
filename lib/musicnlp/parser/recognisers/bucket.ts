import { books } from '../books'
import { everywhere, type Recogniser } from './recogniser'

export const bucketSpans: Recogniser = (tokens) => everywhere(books.bucket, tokens, ({ i, j, value, cost }) => ({ i, j, cost, why: 'bucket', type: 'bucket', value }))
