import type { SpanOf } from '../span'
import { timePhrases, type TimePhrase } from '../time/time-phrases'
import { textPieces, type TextPiece } from '../time/time-tokens'
import type { Token } from '../token'
import { wordSet } from '../word-set'

export type TimeSpan = SpanOf<'time'> & { features: TimePhrase['features'] }

const measures = wordSet('plays listens streams spins hours minutes skips songs tracks')
const amounts = wordSet(
  'top than least over under reach reached hit pass passed exactly most first last cross crossed about to',
)
const features: TimePhrase['features'] = {
  bare: 'year',
  preposition: null,
  afterThe: false,
  recurring: false,
  capital: false,
  doubtful: false,
}

/** "drake 2021 plays": a year before a measure, unless a word before it ("top", "than") makes it a number */
function countedYears(tokens: readonly Token[]): TimeSpan[] {
  return tokens.flatMap((token, i): TimeSpan[] => {
    const year = token.number ?? 0
    const after = tokens[i + 1]?.word
    const fits =
      /^(19|20)\d\d$/.test(token.said) &&
      (measures.has(after ?? '') || (after === undefined && /^rank(ed|ing)?$/.test(tokens[i - 1]?.word ?? ''))) &&
      !amounts.has(tokens[i - 1]?.word ?? '')
    return fits
      ? [
          {
            i,
            j: i + 1,
            cost: 0.7,
            why: 'year',
            type: 'time',
            value: { kind: 'years', from: year, to: year + 1 },
            features,
          },
        ]
      : []
  })
}

const returning = wordSet('came come comes coming went go going got get brought')

const CHUNK = 40

/** The time to read times grows with the cube of the number of words, so a very long text is read in parts. */
const chunks = (pieces: readonly TextPiece[]) =>
  Array.from({ length: Math.ceil(pieces.length / CHUNK) }, (_, n) => pieces.slice(n * CHUNK, (n + 1) * CHUNK))

/** Times as spans of whole words: "on Fridays", "in the summer of 2022", "after 6PM". */
export function timeSpans(text: string, tokens: readonly Token[]): TimeSpan[] {
  const starts = new Map(tokens.map((token, i) => [token.start, i]))
  const ends = new Map(tokens.map((token, i) => [token.end, i + 1]))
  return [
    ...countedYears(tokens),
    ...chunks(textPieces(text, tokens))
      .flatMap((part) => timePhrases(part))
      .flatMap((phrase) => {
        const i = starts.get(phrase.start)
        const j = ends.get(phrase.end)
        // Words in quotes are a name.
        if (i === undefined || j === undefined || tokens[i]?.quote !== null) return []
        // "Now summer", "Friday nights now" as a follow-up: "now" is not part of the time.
        const isNow = (at: number) => tokens[at]?.word === 'now'
        if (j > i + 1 && ((i === 0 && isNow(0)) || (isNow(j - 1) && phrase.node.kind === 'and'))) return []
        // "Plays for each weekday" are split by weekday
        if (
          tokens[i - 1]?.word === 'for' &&
          ['each', 'every'].includes(tokens[i]?.word ?? '') &&
          tokens[i + 1]?.word === 'weekday'
        )
          return []
        // "Who came back in 2022"
        if (tokens[i]?.word === 'back' && returning.has(tokens[i - 1]?.word ?? '')) return []
        // "all the way through yesterday": "through" belongs to "all the way"
        if (tokens[i]?.word === 'through' && tokens[i - 1]?.word === 'way') return []
        // "What may I like"
        if (
          j === i + 1 &&
          tokens[i]?.word === 'may' &&
          ['i', 'we', 'you', 'be'].includes(tokens[j]?.word ?? '') &&
          tokens[i - 1]?.word !== 'in'
        )
          return []
        const corrections = tokens.slice(i, j).filter((token) => token.word !== token.said).length * 0.3
        return [
          {
            i,
            j,
            cost: phrase.cost + corrections,
            why: 'time',
            type: 'time' as const,
            value: phrase.node,
            features: phrase.features,
          },
        ]
      }),
  ]
}
