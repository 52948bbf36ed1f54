import { expect, test } from 'vitest'
import { countryOfZone } from './country-of-zone'

test.each([
  ['Europe/Zurich', 'CH'],
  ['America/New_York', 'US'],
  ['Asia/Kolkata', 'IN'],
  ['Atlantic/Azores', 'PT'],
  ['Europe/Berlin', 'DE'],
])('%s is in %s', (zone, country) => {
  expect(countryOfZone(zone)).toBe(country)
})

test.each(['UTC', 'Etc/GMT+5'])('%s is in no country', (zone) => {
  expect(countryOfZone(zone)).toBeNull()
})
