import { expect, test } from 'vitest'
import { localeConventions } from './locale-conventions'

test.each([
  ['en-US', 'month_day', '12h'],
  ['en-GB', 'day_month', '24h'],
  ['en-AU', 'day_month', '12h'],
  ['de-DE', 'day_month', '24h'],
  ['ja-JP', 'month_day', '24h'],
  ['not a locale', 'day_month', '24h'],
  ['', 'day_month', '24h'],
])('%s writes dates %s and times %s', (locale, dateOrder, clock) =>
  expect(localeConventions(locale)).toEqual({ dateOrder, clock }),
)
