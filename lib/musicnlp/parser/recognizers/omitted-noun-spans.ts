import { bestTimes } from '../time/best-time-phrases'
import { timePhrases } from '../time/time-phrases'
import { wholeText } from '../time/time-tokens'
import type { Token } from '../token'
import type { TimeSpan } from './time-spans'
import { wordSet } from '../word-set'

const connecting = wordSet('than vs versus v against or and to with')
const pointing = new Set(['last', 'previous'])

/** "this year than last", "this June vs last": the second time takes its noun from the first. */
export function omittedNounSpans(tokens: readonly Token[], times: readonly TimeSpan[]): TimeSpan[] {
  return tokens.flatMap((token, i) => {
    const begins =
      connecting.has(tokens[i - 1]?.word ?? '') ||
      (connecting.has(tokens[i - 2]?.word ?? '') && tokens[i - 1]?.word === 'the')
    if (!pointing.has(token.word) || !begins || times.some((time) => time.i === i)) return []
    const earlier = tokens.slice(0, i).findLastIndex(({ word }) => word === 'this')
    const first = times.find((time) => time.i === earlier && time.j === earlier + 2)
    const noun = tokens[earlier + 1]?.word
    const [meant] = first && noun ? bestTimes(timePhrases(wholeText(`last ${noun}`))) : []
    return first && meant ? [{ ...first, i, j: i + 1, why: 'last of the same', value: meant.node }] : []
  })
}
