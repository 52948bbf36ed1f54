import type { Token } from '../token'
import { particleVerbs, puttingOnVerbs } from '../words/listening-verbs'

/** How far "on" may stand behind its verb: "stuck Mr. Brightside by The Killers on". */
const REACH = 9

const tenseOf = (verb: string) =>
  verb.endsWith('ing') && verb !== 'fling'
    ? 'playing'
    : /(ed|uck|ung|ew|own|ran|ore|orn|urnt)$/.test(verb)
      ? 'played'
      : 'play'

const gapAfter = (tokens: readonly Token[], at: number) => tokens[at + 1]?.gap ?? ''

/** Where the "on" of a verb stands that is parted from it: at the end of its clause; -1 if nowhere. */
const partedOn = (tokens: readonly Token[], i: number) =>
  tokens.findIndex(
    ({ said }, at) =>
      at > i + 1 &&
      at <= i + REACH &&
      said === 'on' &&
      (at === tokens.length - 1 || /[.,?!;:]/.test(gapAfter(tokens, at))),
  )

/** "the album I wore out", "wore that album out" */
function particleOf(tokens: readonly Token[], i: number): number {
  const said = tokens[i]?.said ?? ''
  return tokens.findIndex(
    (token, at) => at > i && at <= i + 4 && (particleVerbs.get(token.said)?.has(said) ?? false) && token.quote === null,
  )
}

/** Verbs of more than a word mean the same as "play": "I last stuck Wonderwall on", "the record I wore out". */
export function withSplitVerbs(tokens: readonly Token[]): Token[] {
  const words = tokens.map(({ word }) => word)
  tokens.forEach(({ said, quote, capital }, i) => {
    if (quote !== null || capital) return
    const particle = particleOf(tokens, i)
    if (particle > 0) {
      words[i] = tenseOf(said)
      words[particle] = 'to'
    } else if (puttingOnVerbs.has(said) && partedOn(tokens, i) > 0) words[i] = tenseOf(said)
  })
  return tokens.map((token, i) => (words[i] === token.word ? token : { ...token, word: words[i] ?? token.word }))
}
