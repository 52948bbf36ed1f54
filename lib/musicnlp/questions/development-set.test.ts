import { describe, expect, it } from 'vitest'
import { amounts } from './amounts'
import { askTurns } from './ask-fixture'
import { comparisons } from './comparisons'
import { cases, differences } from './expected'
import { followUps } from './follow-ups'
import { patterns } from './patterns'
import { rankings } from './rankings'
import { refusals } from './refusals'
import { trickyNames } from './tricky-names'
import { typos } from './typos'

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
