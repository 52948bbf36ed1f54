import { expect, it } from 'vitest'
import { differences, readExpected } from '../expected-question'
import { askTurns } from '../question-fixture'
import { thirteenVoices, thirteenVoicesMissed } from './thirteen-voices'

const linesOf = (text: string) => text.trim().split('\n')

/** Refused without an offer where nothing can be told; else any of the right readings. A life event says its own dates. */
function isUnderstood(line: string): boolean {
  const at = line.lastIndexOf(' => ')
  const { question, notUnderstood, choices = [] } = askTurns(line.slice(0, at).split(' >> '))
  return line
    .slice(at + 4)
    .split(' // ')
    .some((reading) => {
      const expected = readExpected(reading)
      if (expected.intent === 'unsupported') return question.intent === 'unsupported' && choices.length === 0
      if (expected.event !== undefined && expected.ranges.length === 0)
        expected.ranges = question.time.ranges.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`)
      return differences(question, notUnderstood, expected).length === 0
    })
}

it('questions of thirteen voices stay understood', () => {
  expect(linesOf(thirteenVoices).filter((line) => !isUnderstood(line))).toEqual([])
})

it('known misses are still missed', () => {
  expect(linesOf(thirteenVoicesMissed).filter(isUnderstood)).toEqual([])
})
