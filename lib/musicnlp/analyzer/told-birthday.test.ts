import { expect, test } from 'vitest'
import { toldBirthday } from './told-birthday'

test.each([
  ['It’s the 9th of July', '9th of July'],
  ['the 12th of march 1987', '12th of march 1987'],
  ['november 30th', 'november 30th'],
  ['sure, on 5 June', '5 June'],
  ['I was born on the 1st of August', '1st of August'],
  ['mine is October 2nd', 'October 2nd'],
  ['7/25', '7/25'],
])('a date that was asked for is told in any words: %s', (text, date) => {
  expect(toldBirthday(text, true)).toBe(`my birthday is ${date}`)
})

test.each(['my bday is 9 July', 'I was born on 9 July 1990'])('a birthday is told without being asked: %s', (text) => {
  expect(toldBirthday(text, false)).not.toBeNull()
})

test.each(['it’s the 9th of July', 'on 9 July', 'my sister’s birthday is 9 July'])(
  'no birthday is told: %s',
  (text) => {
    expect(toldBirthday(text, false)).toBeNull()
  },
)

test.each(['what did I play on 9 July', 'top songs of June', 'why do you ask?'])(
  'a question is no answer to the question for a birthday: %s',
  (text) => {
    expect(toldBirthday(text, true)).toBeNull()
  },
)
