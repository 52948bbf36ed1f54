import { describe, expect, it } from 'vitest'
import type { Question } from '../../question/question'
import { askTurns } from '../question-fixture'

/** One of many kinds, with different scopes; each is of one whole year. */
const firsts = [
  'top songs of 2021',
  'which albums did I play the most in 2021',
  'top 20 artists on my phone in 2021',
  'most skipped songs in 2021',
  'how many plays did I have in 2021',
  'how many hours of Drake in 2021',
  'how many artists did I hear in 2021',
  'average hours per day in 2021',
  'what share of my plays was Taylor Swift in 2021',
  'when did I first hear Lorde in 2021',
  'did I play Queen in 2021',
  'which artists did I discover in 2021',
  'songs with over 50 plays in 2021',
  'busiest day in 2021',
  'plays by hour of day in 2021',
  'longest streak in 2021',
  'what was my longest session in 2021',
  'recap of 2021',
]

type Slots = Pick<Question, 'names' | 'filters'> & { ranges: string[]; weekdays: number[] | null }
const year = (of: number) => ({ ranges: [`${of}-01-01..${of + 1}-01-01`] })

/** What each edit changes in any question: nothing else may change. */
const edits: [wordings: string[], change: (before: Slots) => Partial<Slots>][] = [
  [
    ['and 2020?', 'how does 2020 look', 'how was it in 2020', 'repeat for 2020', 'sorry, meant 2020', 'back to 2020'],
    () => year(2020),
  ],
  [['and the year after?', 'the following year'], () => year(2022)],
  [['but only weekends', 'how is it on weekends', 'limit it to weekends'], () => ({ weekdays: [0, 6] })],
  [
    ['but in the car', 'only count the car', 'how does it look in the car'],
    ({ filters }) => ({ filters: { ...filters, platform: 'car' } }),
  ],
  [
    ['without the skipped ones', 'drop the skipped ones', 'but not the ones I skipped', 'exclude anything I skipped'],
    ({ filters }) => ({ filters: { ...filters, skipped: false } }),
  ],
]

const slotsOf = ({ names, filters, time }: Question): Slots => ({
  names,
  filters: Object.fromEntries(Object.entries(filters).sort()),
  ranges: time.ranges.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`),
  weekdays: time.weekdays,
})
const restOf = ({ intent, entity, metric, order, limit, bucket, having }: Question) => ({
  intent,
  entity,
  metric,
  order,
  limit,
  bucket,
  having,
})

describe.each(firsts)('after "%s"', (first) => {
  const before = askTurns([first]).question
  it.each(edits.flatMap(([wordings, change]) => wordings.map((words) => [words, change] as const)))(
    '"%s" changes that alone',
    (words, change) => {
      const { question } = askTurns([first, words])
      const wanted = { ...slotsOf(before), ...change(slotsOf(before)) }
      expect({ ...restOf(question), ...slotsOf(question) }).toEqual({ ...restOf(before), ...wanted })
    },
  )
})
