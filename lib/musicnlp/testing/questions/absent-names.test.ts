import { expect, test } from 'vitest'
import { askAlone, askTurns } from '../question-fixture'

test.each([
  'have I ever listened to Zzyzx Quartet',
  'did I hear Zzyzx Quartet in 2021',
  'how many times did I play Zzyzx Quartet',
  'how many hours of Zzyzx Quartet',
  'when did I first hear Zzyzx Quartet',
  'when was the last time I listened to Zzyzx Quartet',
  'top songs by Zzyzx Quartet',
])('a name that was never played is said to have no plays: %s', (text) => {
  expect(askAlone(text)).toMatchObject({ refusalReason: 'no_plays', notUnderstood: ['Zzyzx Quartet'] })
})

test.each(['how many zorbs did I play', 'zorb me the top songs', 'did I zorb in 2021'])(
  'an unknown word elsewhere is no name: %s',
  (text) => {
    expect(askAlone(text).refusalReason).toBe('not_understood')
  },
)

test('a life event that was not told is asked for', () => {
  expect(askAlone('how much Drake during my zorb').refusalReason).toBe('unknown_event')
})

test.each([
  ['how often did I play Drake', 'what was I obsessed with in the spring'],
  ['top artists in 2022', 'and Drake?', 'who did I play most in June'],
])('a whole question is not about the name before: %s, %s', (...turns) => {
  expect(askTurns(turns).question).toMatchObject({ intent: 'ranking', names: [] })
})
