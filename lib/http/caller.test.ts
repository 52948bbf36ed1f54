import { expect, test } from 'vitest'
import { callerOf } from '@/lib/http/caller'

const addressOf = (forwarded?: string) =>
  callerOf(new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded })).address

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['10.9.9.9, 203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002:ffff::', '2001:db8:1:2::/64'],
  ['', 'unknown'],
])('%s is %s', (forwarded, address) => expect(addressOf(forwarded)).toBe(address))

test('returns unknown without a header', () => expect(addressOf()).toBe('unknown'))
