import { Temporal } from 'temporal-polyfill'

export type Run = { days: number; from: string; to: string }

/** The longest run of days with music, of a calendar in order; of equal ones the first. */
export function longestRun(days: { date: string; plays: number }[]): Run | null {
  let best: Run | null = null
  let run: Run | null = null
  for (const { date } of days.filter((day) => day.plays > 0)) {
    run = run && dayAfter(run.to) === date ? { days: run.days + 1, from: run.from, to: date } : { days: 1, from: date, to: date }
    if (!best || run.days > best.days) best = run
  }
  return best
}

const dayAfter = (date: string) => Temporal.PlainDate.from(date).add({ days: 1 }).toString()
