import type { Token } from '../token'
import { puttingOnVerbs } from '../words/listening-verbs'

/** How far "on" may stand behind its verb: "stuck Mr. Brightside by The Killers on". */
const REACH = 9

const runningBack = new Set(['ran', 'run', 'running', 'runs'])

const tenseOf = (verb: string) =>
  verb.endsWith('ing') && verb !== 'fling' ? 'playing' : /(ed|uck|ung|ew|own|ran)$/.test(verb) ? 'played' : 'play'

/** "I last stuck Wonderwall on": a verb separated from its "on" means the same as "stuck on". */
export function withSplitVerbs(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    // "the times I ran back Nights"
    if (runningBack.has(token.said) && tokens[i + 1]?.said === 'back') return { ...token, word: tenseOf(token.said) }
    if (token.said === 'back' && runningBack.has(tokens[i - 1]?.said ?? '')) return { ...token, word: 'play' }
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
