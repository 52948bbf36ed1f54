import { describe, expect, it } from 'vitest'
import { amounts } from './development/amounts-and-firsts'
import { askTurns } from '../question-fixture'
import { comparisons } from './development/comparisons-and-summaries'
import { cases, differences } from '../expected-question'
import { followUps } from './development/follow-up-turns'
import { patterns } from './development/discovery-and-rhythms'
import { rankings } from './development/top-lists'
import { refusals } from './development/unanswerable'
import { trickyNames } from './development/ambiguous-names'
import { typos } from './development/typos'

const sets = { rankings, amounts, patterns, comparisons, trickyNames, followUps, typos, refusals }

const judged = Object.entries(sets).flatMap(([set, text]) =>
  cases(text).map((one) => {
    const { question, notUnderstood } = askTurns(one.turns)
    return { ...one, set, question, notUnderstood, wrong: differences(question, notUnderstood, one.expected) }
  }),
)

describe('the development set', () => {
  it.each(Object.keys(sets))('%s', (set) => {
    const missed = judged
      .filter((one) => one.set === set && one.wrong.length > 0)
      .map(({ line, wrong }) => `${line}\n    ${wrong.join('; ')}`)
    expect(missed.join('\n')).toBe('')
  })

  it('is large', () => expect(judged.length).toBeGreaterThanOrEqual(400))

  it('is exact in 98 of 100', () =>
    expect(judged.filter(({ wrong }) => wrong.length === 0).length / judged.length).toBeGreaterThanOrEqual(0.98))

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
