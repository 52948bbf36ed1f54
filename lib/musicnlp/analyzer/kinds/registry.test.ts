import { describe, expect, it } from 'vitest'
import { askAlone, events, index } from '../../testing/question-fixture'
import { intents } from '../../question/question'
import { exampleFor } from '../suggest'
import { questionKinds } from './registry'

const examples = questionKinds.flatMap((questionKind) =>
  questionKind.examples.map((example) => ({
    questionKind,
    text: exampleFor(example, { library: index, events }) ?? '',
  })),
)

describe('the registry of question kinds', () => {
  it.each(examples)('$text', ({ questionKind, text }) => {
    const { question, notUnderstood } = askAlone(text)
    if (questionKind.intent === 'unsupported') expect(notUnderstood).not.toEqual([])
    else
      expect(questionKind.name === 'in_event' ? question.time.event?.name : question.intent).toBe(
        questionKind.name === 'in_event' ? events[0]?.name : questionKind.intent,
      )
  })

  it('has every intent', () => {
    expect(intents.filter((intent) => !questionKinds.some((questionKind) => questionKind.intent === intent))).toEqual(
      [],
    )
  })

  it('has at least sixty kinds, each named once', () => {
    expect(new Set(questionKinds.map(({ name }) => name)).size).toBe(questionKinds.length)
    expect(questionKinds.length).toBeGreaterThanOrEqual(60)
  })
})
