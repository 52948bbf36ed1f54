import type { Token } from '../token'
import { classesOfWord } from '../words/synonym-classes'
import { wordSet } from '../word-set'

/** Whether a token is of a class of words such as `<play>`. */
export const isOfClass = (token: Token | undefined, name: string) =>
  token !== undefined && (classesOfWord.get(token.word)?.includes(name) ?? false)

/** "plays for the weekend": a name may follow "for" or "of" */
export const counted = wordSet('plays listens streams spins skips count rate hours minutes percentage share streak')
const objects = wordSet(
  'what which who whom whose whats whos much music anything everything something stuff thing things ones',
)
const datings = wordSet('date day month year week time hour point moment occasion instance')

/** "on which date", "what year": asks when, not what was heard */
const asksWhen = (tokens: readonly Token[], at: number) =>
  ['what', 'which'].includes(tokens[at]?.word ?? '') &&
  (datings.has(tokens[at + 1]?.word ?? '') ||
    // "the last occasion on which I played Nights"
    (['on', 'at'].includes(tokens[at - 1]?.word ?? '') && datings.has(tokens[at - 2]?.word ?? '')))

/** Whether the question says what was listened to before this verb: "what did I play on Monday", "songs I played Monday" */
export function hasObject(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(0, verb).some((token, at) => {
    // "what is the most times I played Nights"
    const ofTimes = tokens.slice(at, at + 6).some(({ word }) => word === 'times')
    if (objects.has(token.word)) return tokens[at - 1]?.word !== 'times' && !ofTimes && !asksWhen(tokens, at)
    if (token.word === 'of' && counted.has(tokens[at - 1]?.word ?? '')) return true
    return (
      isOfClass(token, '<kind>') ||
      (token.word === 'many' && !['times', 'days', 'hours', 'minutes'].includes(tokens[at + 1]?.word ?? ''))
    )
  })
}
