import { describe, expect, it } from 'vitest'
import { askAlone, events, index } from '../../testing/question-fixture'
import { intents } from '../../question'
import { exampleFor } from '../suggest'
import { kinds } from './registry'

const examples = kinds.flatMap((questionKind) =>
  questionKind.examples.map((example) => ({
    questionKind,
    text: exampleFor(example, { library: index, events }) ?? '',
  })),
)

describe('the table of kinds', () => {
  it.each(examples)('$text', ({ questionKind, text }) => {
    const { question, notUnderstood } = askAlone(text)
    if (questionKind.intent === 'unsupported') expect(notUnderstood).not.toEqual([])
    else
      expect(questionKind.kind === 'in_event' ? question.time.event?.name : question.intent).toBe(
        questionKind.kind === 'in_event' ? events[0]?.name : questionKind.intent,
      )
  })

  it('has every intent', () => {
    expect(intents.filter((intent) => !kinds.some((questionKind) => questionKind.intent === intent))).toEqual([])
  })

  it('has at least sixty kinds, each named once', () => {
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length)
    expect(kinds.length).toBeGreaterThanOrEqual(60)
  })
})
