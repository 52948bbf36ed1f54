import type { FindNames } from '../name-match'
import { phraseTries } from '../phrase-tries'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import { vocabulary } from '../vocabulary'
import { wordSet } from '../word-set'

type NameSpan = SpanOf<'name'>

const MOST_WORDS = 5
const joins = new Set(['by', 'from', 'of'])
const nouns = wordSet('song track album record tune one single the that called')
const COST = 0.6

const wordOf = ({ said, number, ordinal }: Token) => (number === null ? said : `${number}${ordinal ? 'th' : ''}`)

const isKnown = (word: string) => vocabulary.has(word) || phraseTries.outside.words.has(word)

/** Whether words can be a title at all: some are neither of our own questions nor, as languages are, of others. */
const mayBeTitle = (words: readonly Token[]) =>
  words.some(({ said, number }) => number === null && !isKnown(said)) &&
  words.reduce((length, { said }) => length + said.length, 0) >= 5

/** Where the words of a title may stand beside its artist: "X by Y", "Y's X", "that Y song, X". */
function placesOf(tokens: readonly Token[], artist: NameSpan): { from: number; to: number; isBefore: boolean }[] {
  let after = artist.j
  while (nouns.has(tokens[after]?.word ?? '')) after++
  const before = joins.has(tokens[artist.i - 1]?.word ?? '') ? artist.i - 1 : -1
  const lengths = Array.from({ length: MOST_WORDS }, (_, at) => at + 1)
  return [
    ...(before < 0 ? [] : lengths.map((length) => ({ from: before - length, to: before, isBefore: true }))),
    ...lengths.map((length) => ({ from: after, to: after + length, isBefore: false })),
  ].filter(({ from, to }) => from >= 0 && to <= tokens.length)
}

/**
 * A title spelled far from how it is written, beside its artist: of the works of one artist a few letters tell which is meant
 * ("melon collie by the Smashing Pumpkins").
 */
export const worksOfArtists = (tokens: readonly Token[], named: readonly NameSpan[], names: FindNames): NameSpan[] =>
  named
    .filter(({ value }) => value.entries.some(({ type }) => type === 'artist'))
    .flatMap((artist) =>
      placesOf(tokens, artist).flatMap(({ from, to, isBefore }): NameSpan[] => {
        const words = tokens.slice(from, to)
        if (!mayBeTitle(words) || named.some(({ i, j }) => i <= from && j >= to)) return []
        const match = names.workNear(
          words.map(wordOf),
          artist.value.entries.filter(({ type }) => type === 'artist').map(({ id }) => id),
        )
        const [i, j] = isBefore ? [from, artist.j] : [artist.i, to]
        return match ? [{ i, j, cost: COST + match.penalty, why: 'pair', type: 'name', value: match }] : []
      }),
    )
