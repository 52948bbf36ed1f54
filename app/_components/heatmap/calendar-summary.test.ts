import { describe, expect, test } from 'vitest'
import { calendarSummary } from './activity-calendar'

const by = { dateOrder: 'day_month', clock: '24h' } as const

describe('the sentence about a calendar', () => {
  test('counts the days with music and names the busiest', () => {
    const days = [
      { date: '2022-01-01', plays: 3 },
      { date: '2022-01-02', plays: 0 },
      { date: '2022-01-03', plays: 12 },
    ]
    expect(calendarSummary(days, by)).toBe('Music on 2 of 3 days; most on 3 Jan 2022, with 12 plays.')
  })

  test('names a single day once', () => {
    const day = { date: '2022-01-03', plays: 1 }
    expect(calendarSummary([day], by)).toBe('Music on 3 Jan 2022, with 1 play.')
    expect(calendarSummary([{ date: '2022-01-02', plays: 0 }, day], by)).toBe(
      'Music on 1 of 2 days: 3 Jan 2022, with 1 play.',
    )
  })

  test('says when there is none', () => {
    expect(calendarSummary([{ date: '2022-01-02', plays: 0 }], by)).toBe('No plays on any of these days.')
  })
})
