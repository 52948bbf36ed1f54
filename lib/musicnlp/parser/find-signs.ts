import { phraseTries } from './phrase-tries'
import type { Span } from './span'
import type { Token } from './token'
import { wordSet } from './word-set'
import type { Sign } from './words/signs'

const empty = new Set(['inert', 'acknowledgement', 'clause'])
const joining = wordSet('and so but ok okay')

/** Where a turn can begin: at its first word, and once it has answered what was said before: "Yeah, and when …" */
function starts(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const begun = spans.find(({ type, why }) => !(type === 'function_word' && empty.has(why)))?.i ?? 0
  const found = new Set([0, begun])
  for (const at of [0, begun]) for (let i = at; joining.has(tokens[i]?.word ?? ''); i++) found.add(i + 1)
  return found
}

/** The signs in the words of a question, which follow-ups are read by. */
export function findSigns(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<Sign> {
  const first = starts(tokens, spans)
  return new Set(
    tokens.flatMap((_, at) =>
      phraseTries.sign.at(tokens, at).flatMap(({ i, j, value: { sign, place } }) => {
        const opens = first.has(i) || place === 'anywhere' || place === 'end'
        return opens && (j === tokens.length || place === 'anywhere' || place === 'start') ? [sign] : []
      }),
    ),
  )
}
