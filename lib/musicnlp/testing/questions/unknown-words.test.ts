import { mulberry32 } from '@/lib/testing/mulberry32'
import { describe, expect, it } from 'vitest'
import { askAlone } from '../question-fixture'
import { amountsAndFirsts } from './development/amounts-and-firsts'
import { comparisonsAndSummaries } from './development/comparisons-and-summaries'
import { cases } from '../expected-question'
import { discoveryAndRhythms } from './development/discovery-and-rhythms'
import { topLists } from './development/top-lists'
import { ambiguousNames } from './development/ambiguous-names'
import { madeUp, pick, plainly } from '../question-variations'

/** Words that mean something and that no question here can use. */
const meaningful = (
  'saxophone wedding umbrella kitchen acoustic brazilian guitar lyrics romantic vinyl concert drummer instrumental sister orchestra festival expensive gym rainy ' +
  'cardio remix explicit dinner melancholy bpm karaoke producer grammy swedish piano tempo boyfriend airport jogging cowboy depressing choir headphones ' +
  'energetic bass loudness minor key viral underrated overrated famous dead released electric radio bald tall french beautiful unreleased covered sampled danceable'
).split(' ')

const random = mulberry32(20240615)
const asked = [
  ...[topLists, amountsAndFirsts, discoveryAndRhythms, comparisonsAndSummaries, ambiguousNames]
    .flatMap(cases)
    .filter(
      ({ turns, expected }) => turns.length === 1 && !['unsupported', 'define_event', 'help'].includes(expected.intent),
    )
    .map(({ turns }) => turns[0] ?? ''),
  ...Array.from({ length: 400 }, () => plainly(madeUp(random))),
].filter((text) => !/["“]/.test(text))

function withWord(text: string): { word: string; text: string } {
  const words = text.split(' ')
  const word = pick(random, meaningful)
  return { word, text: words.toSpliced(Math.floor(random() * (words.length + 1)), 0, word).join(' ') }
}

describe('a word that is not understood', () => {
  it('is never passed over', () => {
    const passed = asked
      .flatMap((question) => [withWord(question), withWord(question), withWord(question)])
      .filter(({ text, word }) => {
        const { question, notUnderstood } = askAlone(text)
        return question.intent !== 'unsupported' && !notUnderstood.some((one) => one.includes(word))
      })
    expect(passed.map(({ text }) => text)).toEqual([])
  }, 120_000)

  it('is named in the refusal', () => {
    const unnamed = asked
      .map(withWord)
      .filter(({ text, word }) => !askAlone(text).notUnderstood.some((one) => one.includes(word)))
    expect(
      unnamed.length / asked.length,
      unnamed
        .map(({ text }) => text)
        .slice(0, 20)
        .join('\n'),
    ).toBeLessThanOrEqual(0.02)
  })
})
