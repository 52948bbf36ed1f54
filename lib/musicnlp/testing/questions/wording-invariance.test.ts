import { mulberry32 } from '@/lib/testing/mulberry32'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../question/question'
import { askAlone } from '../question-fixture'
import { madeUp, plainly, variations } from '../question-variations'

const QUESTIONS = 5000

/** All that is asked; not how it was said. */
function asked({ chips: _, assumed: __, kind: ___, time, compare, ...rest }: Question) {
  const { label: _label, ...times } = time
  const sides = compare?.sides.map((side) => ({ ...side, time: side.time && { ...side.time, label: '' } }))
  return JSON.stringify({ ...rest, times, sides })
}

const random = mulberry32(20240615)
const made = Array.from({ length: QUESTIONS }, () => madeUp(random))
const pairs = made.flatMap((one) => {
  const text = plainly(one)
  const said = askAlone(text).question
  return Object.entries(variations).map(([way, vary]) => {
    const other = vary(one, random)
    return {
      way,
      text,
      other,
      understood: said.intent !== 'unsupported',
      same: asked(askAlone(other).question) === asked(said),
    }
  })
})

describe('the same question said otherwise', () => {
  it('is understood as made', () => {
    expect([...new Set(pairs.filter(({ understood }) => !understood).map(({ text }) => text))].slice(0, 20)).toEqual([])
  })

  it.each(Object.keys(variations))('%s: the same in 99 of 100', (way) => {
    const own = pairs.filter((pair) => pair.way === way)
    const differing = own.filter(({ same }) => !same)
    expect(
      differing.length / own.length,
      differing
        .slice(0, 12)
        .map(({ text, other }) => `${text} ≠ ${other}`)
        .join('\n'),
    ).toBeLessThanOrEqual(0.01)
  })
})
