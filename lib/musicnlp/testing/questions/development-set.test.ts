import { describe, expect, it } from 'vitest'
import { amountsAndFirsts } from './development/amounts-and-firsts'
import { askConversation, askTurns } from '../question-fixture'
import { comparisonsAndSummaries } from './development/comparisons-and-summaries'
import { cases, differences, toldBy } from '../expected-question'
import { followUpTurns } from './development/follow-up-turns'
import { discoveryAndRhythms } from './development/discovery-and-rhythms'
import { answeredTurns } from './development/answered-turns'
import { topLists } from './development/top-lists'
import { unanswerable } from './development/unanswerable'
import { ambiguousNames } from './development/ambiguous-names'
import { typos } from './development/typos'
import { placesAndPeriods } from './development/places-and-periods'
import { combinations } from './development/combinations'
import { spokenTimes } from './development/spoken-times'
import { leaningTurns } from './development/leaning-turns'

const sets = {
  topLists,
  amountsAndFirsts,
  discoveryAndRhythms,
  comparisonsAndSummaries,
  ambiguousNames,
  followUpTurns,
  leaningTurns,
  spokenTimes,
  placesAndPeriods,
  combinations,
  typos,
  unanswerable,
}

const judged = Object.entries(sets).flatMap(([set, text]) =>
  cases(text).map((one) => {
    const { question, notUnderstood } = askTurns(one.turns)
    return { ...one, set, question, notUnderstood, wrong: differences(question, notUnderstood, one.expected) }
  }),
)

describe('turns after an answer', () => {
  it.each(cases(answeredTurns).map((one) => [one.line, one] as const))('%s', (_, { turns, expected }) => {
    const { last, before } = askConversation(turns)
    expect(differences(last.question, last.notUnderstood, expected, toldBy(before))).toEqual([])
  })
})

describe('the development set', () => {
  // A set is one test: it lists every line that is misread with what is wrong, and thousands of cases stay quick.
  it.each(Object.keys(sets))('understands every question in %s', (set) => {
    const missed = judged
      .filter((one) => one.set === set && one.wrong.length > 0)
      .map(({ line, wrong }) => `${line}\n    ${wrong.join('; ')}`)
    expect(missed.join('\n')).toBe('')
  })

  it('is large', () => expect(judged.length).toBeGreaterThanOrEqual(400))

  it('is right in 99 of 100 answers', () => {
    const answered = judged.filter(({ question }) => question.intent !== 'unsupported')
    expect(answered.filter(({ wrong }) => wrong.length === 0).length / answered.length).toBeGreaterThanOrEqual(0.99)
  })

  it('names the words of every refusal', () => {
    expect(
      judged
        .filter(({ question, notUnderstood }) => question.intent === 'unsupported' && notUnderstood.length === 0)
        .map(({ line }) => line),
    ).toEqual([])
  })
})
