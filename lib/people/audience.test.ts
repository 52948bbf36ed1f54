import { expect, test } from 'vitest'
import { areas, visibleAreas, type Area, type Audience, type Relation } from './audience'

const defaults: Record<Area, Audience> = {
  profile: 'everyone',
  statistics: 'friends',
  history: 'only_me',
  events: 'only_me',
  hall_of_fame: 'everyone',
  follows: 'friends',
  comparison: 'friends',
}

test.each<[Relation, Area[]]>([
  ['self', [...areas]],
  ['friend', ['profile', 'statistics', 'hall_of_fame', 'follows', 'comparison']],
  ['stranger', ['profile', 'hall_of_fame']],
  ['blocked', []],
])('by default a %s sees %j', (relation, expected) => {
  expect([...visibleAreas(defaults, relation)]).toEqual(expected)
})

test('a hidden profile also hides areas that are open to everyone', () => {
  expect(visibleAreas({ ...defaults, profile: 'friends', hall_of_fame: 'everyone' }, 'stranger').size).toBe(0)
  expect(visibleAreas({ ...defaults, profile: 'only_me', statistics: 'everyone' }, 'friend').size).toBe(0)
})
