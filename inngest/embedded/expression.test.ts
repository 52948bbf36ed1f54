import { expect, test } from 'vitest'
import { parseDuration, waitEnd } from './parse-duration'
import { parseExpression } from './expression'

const scope = {
  event: { name: 'a/b', data: { userId: 7, id: 'x', flag: true, deep: { n: 1 } } },
  async: { data: { userId: 7, id: 'y' } },
}

test.each([
  ['event.data.userId', 7],
  ['event.data.deep.n', 1],
  ['event.data.absent', null],
  ['event.data.absent.more', null],
  ['event.data.userId == async.data.userId', true],
  ['event.data.id == async.data.id', false],
  ['event.data.id != async.data.id && event.data.flag == true', true],
  [`event.data.id == 'z' || event.name == "a/b"`, true],
  [`event.data.userId + "-" + event.data.id`, '7-x'],
  ['event.data.userId + 1 == 8', true],
  [`event.data.id == "it's == && fine"`, false],
  ['-1.5', -1.5],
  ['null', null],
  // Nothing of JavaScript's own can be reached.
  ['event.data.constructor', null],
  ['event.data.__proto__', null],
])('evaluates %s', (text, value) => expect(parseExpression(text)(scope)).toEqual(value))

test.each(['', 'event.data.a >= 1', 'size(event.data.a)', 'event.data["a"]', '(a)', 'a ==', '"open', 'a b'])(
  '%s is refused',
  (text) => {
    expect(() => parseExpression(text)).toThrow('expression')
  },
)

test('durations are read in milliseconds, and anything else is refused', () => {
  expect(['30s', '1d2h30m', '500ms', '2w', '1.5h', ''].map(parseDuration)).toEqual([
    30_000, 95_400_000, 500, 1_209_600_000, 5_400_000, 0,
  ])
  expect(() => parseDuration('soon')).toThrow('duration')
  expect(waitEnd('1m', new Date(0))).toEqual(new Date(60_000))
  expect(waitEnd('2026-03-01T00:00:00.000Z', new Date(0))).toEqual(new Date('2026-03-01T00:00:00Z'))
})
