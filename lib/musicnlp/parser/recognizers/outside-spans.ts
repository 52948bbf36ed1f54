import { phraseTries } from '../phrase-tries'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import type { OutsideTopic } from '../../question/outside-topic'
import { phraseSpans } from './recognizer'
import { wordSet } from '../word-set'

const commanding: ReadonlySet<OutsideTopic> = new Set(['playback', 'commands', 'playlists'])
const beforeCommands = wordSet(
  'you u ya please pls kindly and just hey hi hello now then ok okay muse so well can mate dear',
)

/** "Play some jazz" is a command, "how often do I play some" is none. */
const isCommand = (tokens: readonly Token[], i: number) =>
  i === 0 || beforeCommands.has(tokens[i - 1]?.word ?? '') || /[.,!?;:]/.test(tokens[i]?.gap ?? '')

/** "where is Tame Impala from" */
function origin(tokens: readonly Token[]): SpanOf<'outside'>[] {
  const last = tokens.length - 1
  const asks = ['where', 'wheres'].includes(tokens[0]?.word ?? '') && tokens[last]?.word === 'from' && last > 1
  return asks ? [{ i: last, j: last + 1, cost: 0.1, why: 'origin', type: 'outside', value: 'origin' }] : []
}

/** What no listening history tells: "jazz", "came out before", "my sister", "how are you". */
export const outsideSpans = (tokens: readonly Token[]): SpanOf<'outside'>[] => [
  ...origin(tokens),
  ...phraseSpans(
    phraseTries.outside,
    tokens.map((token) => ({ ...token, word: token.said })),
    ({ i, j, value, cost }) =>
      commanding.has(value) && j > i + 1 && !isCommand(tokens, i)
        ? null
        : { i, j, cost, why: value, type: 'outside' as const, value },
  ),
]
