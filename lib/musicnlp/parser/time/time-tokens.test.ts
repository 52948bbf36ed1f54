import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeTokens, wholeText } from './time-tokens'

const texts = (input: string) => timeTokens(wholeText(input)).map(({ text }) => text)

describe('tokenize', () => {
  it.each([
    ['Last Friday', ['last', 'friday']],
    ["New Year's Eve", ['new', 'years', 'eve']],
    ['New Year’s', ['new', 'years']],
    ['6PM', ['6', 'pm']],
    ['2021-05-03', ['2021', '-', '05', '-', '03']],
    ['Jan – Mar', ['jan', '-', 'mar']],
    ['Simon & Garfunkel', ['simon', 'and', 'garfunkel']],
    ["nov '22", ['nov', "'", '22']],
    ["fathers' day", ['fathers', 'day']],
    ["2021's", ['2021', 's']],
    ['Día', ['dia']],
    ['', []],
    ['  \n\t', []],
    ['🎵 2021 🎵', ['🎵', '2021', '🎵']],
  ])('%s', (input, expected) => expect(texts(input)).toEqual(expected))

  it('marks what is glued, possessive and capital', () => {
    const [six, pm, , year] = timeTokens(wholeText("6pm Last year's"))
    expect([six?.glued, pm?.glued, year?.possessive, year?.capital]).toEqual([false, true, true, false])
  })

  it('gives offsets of the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const token of timeTokens(wholeText(text))) {
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(token.start, token.end).trim()).not.toBe('')
        }
      }),
    )
  })

  it('takes repaired words and keeps where they stood', () => {
    const repaired = [
      { text: 'september', start: 3, end: 11 },
      { text: '2021', start: 12, end: 16 },
    ]
    expect(timeTokens(repaired).map(({ text, start, end }) => [text, start, end])).toEqual([
      ['september', 3, 11],
      ['2021', 12, 16],
    ])
  })
})
