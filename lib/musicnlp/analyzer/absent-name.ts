import type { Understanding } from '../question/understanding'
import type { UnderstandInput } from './understand-input'

type Understand = (text: string, input: UnderstandInput) => Understanding

/**
 * Whether the words that were not understood are a name without plays: "have I listened to Taylor Swift" is complete with
 * any name of the library in their place.
 */
export function isAbsentName(
  text: string,
  { missesName, notUnderstood: [words, ...others] }: Understanding,
  input: UnderstandInput,
  understand: Understand,
): boolean {
  if (!missesName || !words || others.length > 0 || !text.includes(words)) return false
  return (['artist', 'track'] as const)
    .flatMap((type) => input.library.top(type, 1))
    .some(({ type, id, name }) =>
      understand(text.replace(words, name), input).question.names.some(
        (found) => found.id === id && found.type === type,
      ),
    )
}
