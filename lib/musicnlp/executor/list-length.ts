import type { Question } from '@/lib/musicnlp/question'

/** The number that was said, or undefined where it is only the habit of the kind of question. */
export const saidLimit = ({ limit, assumed }: Question): number | undefined =>
  limit === null || assumed.includes('limit') ? undefined : limit

/** How many to list; never more than a page of an answer can hold. */
export const listLength = ({ limit }: Question, otherwise = 10): number => Math.min(limit ?? otherwise, longest)
const longest = 200
