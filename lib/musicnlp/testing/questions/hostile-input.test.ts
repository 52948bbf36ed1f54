import { mulberry32 } from '@/lib/testing/mulberry32'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Question } from '../../question/question'
import { askAlone } from '../question-fixture'
import { pick } from '../question-variations'

const nasty = [
  '',
  ' ',
  '?',
  '💿💿💿',
  '🎸 top songs 🎸',
  'أفضل الأغاني',
  '\u202Etop songs',
  'top\u200B songs',
  'a'.repeat(500),
  'top '.repeat(125),
  '1'.repeat(500),
  "'; drop table users; --",
  '<script>alert(1)</script>',
  '"'.repeat(500),
  '((((((((',
  '%00',
  '\u0000',
  'the the the the',
  'or or or or',
  'vs vs vs',
  '99999999999999999999 songs',
  'top -1 songs',
  'top 0 songs',
  'last 0 days',
  'top 1e9 songs',
  '2021-13-45',
  '30 February 2022',
  'in in in in 2021',
  '\ud800',
  'ﷺ'.repeat(100),
  'ı̇'.repeat(200),
]

const words = [
  'top',
  'songs',
  'in',
  '2021',
  'or',
  'vs',
  'except',
  'Drake',
  'at least',
  '10',
  'times',
  'when',
  'did',
  'I',
  'first',
  'last',
  'friday',
  'nights',
  'and',
  'not',
  'by',
  'per',
  'week',
  'most',
  'least',
  'never',
  'skip',
  '"',
  ',',
  'how many',
  'of',
  'the',
  'it',
  'between',
  'Monday',
  '1979',
]

function sound(text: string) {
  const { question, notUnderstood } = askAlone(text)
  expect(Question.safeParse(question).success, text).toBe(true)
  if (question.intent === 'unsupported' && /\p{L}/u.test(text))
    expect(notUnderstood.join('').length, text).toBeGreaterThan(0)
  for (const { start, end } of question.chips) expect(start >= 0 && end >= start && end <= text.length, text).toBe(true)
}

describe('hostile questions', () => {
  it.each(nasty)('%j', sound)

  it.each(['top ', '2021 ', 'last friday night ', 'how many ', 'or Drake '])(
    '%j said for 500 characters asks nothing',
    (words) => {
      const { question, notUnderstood } = askAlone(words.repeat(500).slice(0, 500))
      expect(question.intent).toBe('unsupported')
      expect(notUnderstood.join(' ')).toContain(words.trim())
    },
  )

  it('anything at all', () =>
    fc.assert(fc.property(fc.string({ maxLength: 500, unit: 'binary' }), sound), { numRuns: 300 }))

  it('any order of the words of questions', () => {
    const random = mulberry32(5)
    for (let n = 0; n < 600; n++)
      sound(Array.from({ length: 1 + Math.floor(random() * 14) }, () => pick(random, words)).join(' '))
  })
})
