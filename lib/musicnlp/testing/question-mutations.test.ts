import { expect, test } from 'vitest'
import type { Viewer } from '@/lib/viewer'
import { evaluate } from './evaluate'
import { madeUpHistory } from './made-up-history'
import { askedIntents } from './made-up-questions'
import { mutationsOf } from './question-mutations'

const history = madeUpHistory({
  seed: 1,
  timeZone: 'America/New_York',
  from: '2020-02-01',
  to: '2024-06-15',
  perDay: 5,
})
const base = { userId: 1, timeZone: 'America/New_York', weekStart: 1, hemisphere: 'north', country: 'US' } as const
const viewer: Viewer = { ...base, now: new Date('2024-06-15T16:00:00Z') }
/** Long after the last play, everything has been given up. */
const later: Viewer = { ...base, now: new Date('2025-06-15T16:00:00Z') }

test(
  'at least 98 % of the questions that are got wrong get another answer on the made-up history',
  { timeout: 120_000 },
  () => {
    const mutations = mutationsOf(askedIntents)
    const survivors = mutations.filter(({ intent, right, wrong }) => {
      const who = intent === 'lapsed' ? later : viewer
      return JSON.stringify(evaluate(right, history, who)) === JSON.stringify(evaluate(wrong, history, who))
    })
    expect(mutations.length).toBeGreaterThan(400)
    expect(
      survivors.length / mutations.length,
      survivors.map(({ intent, what }) => `${intent}: ${what}`).join('\n'),
    ).toBeLessThanOrEqual(0.02)
  },
)
