import { historyEnd } from '../../time/history-end'
import type { UnderstandInput } from './understand-input'

/** "2021 vs 2022" needs more of a year than its first weeks. */
const lastWholeYear = (end: string) => Number(end.slice(0, 4)) - (end.slice(5) < '12-01' ? 1 : 0)

/**
 * An example with years that the person's history has, the latest of them, in the same order: "2021 against 2022" becomes
 * "2024 against 2025". Null if the history has too few.
 */
export function exampleInOwnYears(
  example: string,
  input: Pick<UnderstandInput, 'firstPlay' | 'lastPlay' | 'viewer'>,
): string | null {
  const named = [...new Set(example.match(/\b(19|20)\d\d\b/g))].sort()
  const end = historyEnd(input)
  const first = input.firstPlay?.getUTCFullYear() ?? Infinity
  const last = Math.max(first, end === null ? input.viewer.now.getUTCFullYear() - 1 : lastWholeYear(end))
  if (named.length === 0) return example
  if (first === Infinity || last - named.length + 1 < first) return null
  return example.replace(/\b(19|20)\d\d\b/g, (year) => String(last - named.length + 1 + named.indexOf(year)))
}

/** "top artists in 2019" with each of the years that have plays, the newest first; none for any other words. */
export function withOtherYears(
  text: string,
  words: readonly string[],
  { firstPlay, lastPlay }: Pick<UnderstandInput, 'firstPlay' | 'lastPlay'>,
): string[] {
  const [year, ...others] = words
  if (!year || !/^(19|20)\d\d$/.test(year) || others.length > 0 || !firstPlay || !lastPlay) return []
  const [first, last] = [firstPlay.getUTCFullYear(), lastPlay.getUTCFullYear()]
  return Array.from({ length: last - first + 1 }, (_, back) => text.replace(year, String(last - back)))
    .filter((query) => query !== text)
    .slice(0, 3)
}
