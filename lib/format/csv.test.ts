import { expect, test } from 'vitest'
import { csv } from './csv'

test('quotes values that need quotes', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['say "hi", you', 1.5],
        ['two\nlines', null],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n"say ""hi"", you",1.5\r\n"two\nlines",\r\n')
})

test.each(['=1+1', '+1', '-1', '@cmd', '\t=1'])(
  'writes %j as text rather than a formula, and numbers as numbers',
  (text) => {
    expect(csv(['a'], [[text], [-1]])).toBe(`\uFEFFa\r\n'${text}\r\n-1\r\n`)
  },
)
