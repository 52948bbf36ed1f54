import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { newestInHistory } from './occurrence'
import { calendarDefaults, type Calendar } from './time-context'

/** A calendar that counts the seasons that are dated: each asks for the hemisphere once. */
function counting(playedDays?: readonly string[]): { calendar: Calendar; dated: () => number } {
  let dated = 0
  const calendar: Calendar = {
    ...calendarDefaults,
    today: Temporal.PlainDate.from('2024-06-15'),
    ...(playedDays ? { playedDays } : {}),
    get hemisphere() {
      dated += 1
      return 'north' as const
    },
  }
  return { calendar, dated: () => dated }
}

const spring = { type: 'season', season: 'spring' } as const

describe('the newest occurrence in a history', () => {
  it('dates no year before the newest that has plays', () => {
    const { calendar, dated } = counting(['2022-05-01', '2019-04-01'])
    expect(newestInHistory(spring, calendar)?.from.toString()).toBe('2022-03-01')
    expect(dated()).toBe(3)
  })

  it('dates one year where nothing is known of plays', () => {
    const { calendar, dated } = counting()
    expect(newestInHistory(spring, calendar)?.from.toString()).toBe('2024-03-01')
    expect(dated()).toBe(1)
  })

  it('is the newest of all where none has plays', () => {
    expect(newestInHistory(spring, counting(['2022-12-24']).calendar)?.from.toString()).toBe('2024-03-01')
  })
})
