import type { Token } from '../token'
import { wordSet } from '../word-set'

const sorts = new Map([
  ['weekday', 'weekdays'],
  ['weekend', 'weekends'],
])
const between = new Set(['or', 'vs', 'versus', 'v', 'against'])
const oneOfThem = wordSet('this last next the previous past a one per by each every which what')

const usual = new Set(['average', 'typical', 'normal', 'usual'])

/** "at weekends or in the week" */
const isWeekOfWork = (tokens: readonly Token[], at: number) =>
  tokens[at]?.word === 'week' &&
  tokens[at - 1]?.word === 'the' &&
  ['in', 'during', 'through'].includes(tokens[at - 2]?.word ?? '') &&
  tokens[at + 1]?.word !== 'of' &&
  tokens.some(({ word }) => word === 'weekend' || word === 'weekends')

/** "weekday or weekend" compares the two groups of days; "an average weekday" is any weekday. */
export function contrastWeekdays(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    if (isWeekOfWork(tokens, at)) return { ...token, word: 'weekdays' }
    const plural = sorts.get(token.word)
    const isSide = between.has(tokens[at - 1]?.word ?? '') || between.has(tokens[at + 1]?.word ?? '')
    if (plural !== undefined && usual.has(tokens[at - 1]?.word ?? '')) return { ...token, word: plural }
    return plural !== undefined && isSide && !oneOfThem.has(tokens[at - 1]?.word ?? '')
      ? { ...token, word: plural }
      : token
  })
}
