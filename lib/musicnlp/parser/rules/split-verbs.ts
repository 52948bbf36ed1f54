import type { Token } from '../token'
import { puttingOnVerbs } from '../words/listening-verbs'

/** How far "on" may stand behind its verb: "stuck Mr. Brightside by The Killers on". */
const REACH = 9

const tenseOf = (verb: string) =>
  verb.endsWith('ing') && verb !== 'fling' ? 'playing' : /(ed|uck|ung|ew|own)$/.test(verb) ? 'played' : 'play'

/** "I last stuck Wonderwall on": a verb separated from its "on" means the same as "stuck on". */
export function withSplitVerbs(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (!puttingOnVerbs.has(token.said) || token.quote !== null || token.capital) return token
    const end = tokens.findIndex(
      ({ said }, at) =>
        at > i + 1 &&
        at <= i + REACH &&
        said === 'on' &&
        (at === tokens.length - 1 || /[.,?!;:]/.test(gapAfter(tokens, at))),
    )
    return end < 0 ? token : { ...token, word: tenseOf(token.said) }
  })
}

const gapAfter = (tokens: readonly Token[], at: number) => tokens[at + 1]?.gap ?? ''
