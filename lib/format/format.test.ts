import { expect, test } from 'vitest'
import {
  dateFormat,
  defaultConventions,
  formatDate,
  formatDay,
  formatHour,
  formatLongDay,
  formatRecentDate,
  formatTime,
  weekdayName,
  zoneName,
} from './format-date'
import { formatClock, formatDuration, formatExactDuration, formatLongTime } from './format-duration'
import { periodLabel, withinSentence } from './period-label'
import { formatCompact, formatCount, formatOrdinal, formatShare } from './format-number'

test.each([
  [999, '999'],
  [9_999, '9,999'],
  [41_230, '41.2K'],
  [1_250_000, '1.3M'],
  [0, '0'],
  [-12_000, '-12K'],
])('%d is %s', (value, text) => expect(formatCompact(value).toUpperCase()).toBe(text))
test.each([
  [0, '0%'],
  [0.031, '3.1%'],
  [0.314, '31%'],
  [1, '100%'],
])('share %d is %s', (value, text) => expect(formatShare(value)).toBe(text))
test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [22, '22nd'],
  [113, '113th'],
])('%d is %s', (value, text) => expect(formatOrdinal(value)).toBe(text))
test.each([
  [1, '1 play'],
  [0, '0 plays'],
  [1_234, '1,234 plays'],
])('count %d is %s', (value, text) => expect(formatCount(value, 'play')).toBe(text))
test.each([
  [0, '0 s'],
  [41_000, '41 s'],
  [59_700, '60 s'],
  [720_000, '12 min'],
  [12_000_000, '3 h 20 min'],
  [4_334_400_000, '1,204 h'],
])('%d ms is %s', (ms, text) => expect(formatDuration(ms)).toBe(text))
test('formats an exact duration', () => expect(formatExactDuration(4_336_265_000)).toBe('1,204 h 31 min 5 s'))
test.each([
  [215_000, '3:35'],
  [5_000, '0:05'],
  [3_915_000, '1:05:15'],
])('clock %d is %s', (ms, text) => expect(formatClock(ms)).toBe(text))
test.each([
  [45 * 60_000, '45 minutes'],
  [15_360_000, '4 hours and 16 minutes'],
  [7_260_000, '2 hours and 1 minute'],
  [3_600_000, '1 hour'],
  [47 * 3_600_000, '47 hours'],
  [48 * 3_600_000, '2 days'],
  [4_334_400_000, '50 days'],
  [11_490_000_000, '133 days'],
])('%i ms are said as %s', (ms, said) => expect(formatLongTime(ms)).toBe(said))
test('formats an instant in the given zone', () => {
  const newYear = new Date('2023-01-01T03:30:00Z')
  expect([
    formatDate(newYear, dateFormat({ timeZone: 'America/New_York' })),
    formatTime(newYear, dateFormat({ timeZone: 'America/New_York' })),
  ]).toEqual(['31 Dec 2022', '22:30'])
  expect([
    formatDate(newYear, dateFormat({ timeZone: 'Asia/Kathmandu' })),
    formatTime(newYear, dateFormat({ timeZone: 'Asia/Kathmandu' })),
  ]).toEqual(['1 Jan 2023', '09:15'])
})
test('formats civil dates without shifting them', () =>
  expect(formatLongDay('2024-02-29', defaultConventions)).toMatch(/^Thursday,? 29 February 2024$/))
test('names weekdays from Sunday on', () =>
  expect([0, 6].map((day) => weekdayName(day))).toEqual(['Sunday', 'Saturday']))

test.each([
  ['all_time', null, null, 'All time'],
  ['last_30_days', '2022-01-01', '2022-01-31', 'Last 30 days'],
  ['year_2022', '2022-01-01', '2023-01-01', '2022'],
  ['custom', '2022-01-01', '2023-01-01', '2022'],
  ['custom', '2024-02-01', '2024-03-01', 'February 2024'],
  ['month_2022-06', '2022-06-01', '2022-07-01', 'June 2022'],
  ['custom', '2024-02-29', '2024-03-01', '29 Feb 2024'],
  ['custom', '2022-02-01', '2022-02-15', '1 – 14 Feb 2022'],
  ['event_3', '2022-02-01', null, 'Since 1 Feb 2022'],
])('%s from %s to %s is %s', (name, fromDate, toDate, label) =>
  expect(periodLabel({ name, fromDate, toDate }, defaultConventions)).toBe(label),
)

test("names today and yesterday in the listener's zone, also when the clocks change", () => {
  const say = (instant: string, now: string, zone: string) =>
    formatRecentDate(new Date(instant), new Date(now), dateFormat({ timeZone: zone }))
  expect(say('2026-03-29T21:50:00Z', '2026-03-29T22:30:00Z', 'Europe/Paris')).toBe('Yesterday')
  expect(say('2026-03-28T22:50:00Z', '2026-03-29T22:30:00Z', 'Europe/Paris')).toBe('28 Mar 2026')
  expect(say('2026-03-29T22:10:00Z', '2026-03-29T22:30:00Z', 'Europe/Paris')).toBe('Today')
})

test('September has three letters, as the other months do', () =>
  expect(formatDay('2020-09-23', { dateOrder: 'day_month', clock: '24h' })).toBe('23 Sep 2020'))

test('writes dates and times as people in the United States do', () => {
  const by = { dateOrder: 'month_day', clock: '12h', timeZone: 'America/New_York' } as const
  const at = new Date('2022-01-04T02:05:00Z')
  expect([formatDate(at, by), formatTime(at, by)]).toEqual(['Jan 3, 2022', '9:05 PM'])
  expect(formatDay('2022-01-03', by)).toBe('Jan 3, 2022')
  expect(formatLongDay('2022-01-03', by)).toBe('Monday, January 3, 2022')
  expect([0, 6, 12, 23, 24].map((hour) => formatHour(hour, by))).toEqual(['12 AM', '6 AM', '12 PM', '11 PM', '12 AM'])
  expect([0, 6, 24].map((hour) => formatHour(hour, defaultConventions))).toEqual(['00:00', '06:00', '24:00'])
})

test.each([
  ['America/New_York', 'New York time'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
  ['UTC', 'UTC'],
  ['Etc/GMT+3', 'GMT+3'],
])('%s is called %s', (zone, name) => expect(zoneName(zone)).toBe(name))

test.each([
  ['All time', 'all time'],
  ['Last 30 days', 'last 30 days'],
  ['June 2020', 'June 2020'],
  ['1 Jun – 31 Aug 2020', '1 Jun – 31 Aug 2020'],
])('%s is “%s” within a sentence', (label, within) => {
  expect(withinSentence(label)).toBe(within)
})
