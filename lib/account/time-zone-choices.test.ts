import { expect, test } from 'vitest'
import { TimeZone } from '@/lib/validation/account-fields'
import { timeZoneChoices } from '@/lib/account/time-zone-choices'

const choices = timeZoneChoices('Asia/Calcutta', new Date('2026-07-01T00:00:00Z'))
const find = (name: string) => choices.find((choice) => choice.name === name)

test('lists places by their current names with the current offset', () => {
  expect(find('Asia/Kathmandu')).toEqual({
    name: 'Asia/Kathmandu',
    place: 'Kathmandu',
    region: 'Asia',
    offset: 'UTC+05:45',
  })
  expect(find('America/New_York')).toMatchObject({ place: 'New York', offset: 'UTC-04:00' })
  expect(find('America/Argentina/Buenos_Aires')).toMatchObject({ region: 'America', place: 'Argentina, Buenos Aires' })
  expect(find('UTC')).toEqual({ name: 'UTC', place: 'UTC', region: 'UTC', offset: 'UTC+00:00' })
  expect(find('Europe/Kiev')).toBeUndefined()
})

test("lists the person's current zone, and every listed zone can be saved", () => {
  expect(find('Asia/Calcutta')).toBeDefined()
  for (const { name } of choices) expect(TimeZone.parse(name)).toBe(name)
  expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length)
})
