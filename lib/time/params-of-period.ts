import { Temporal } from 'temporal-polyfill'
import type { Period } from './period'

type Params = { time_range: string; [date: string]: string }

/** The parameters that name a period: `custom` with its first and last day, any other only by its name. */
export function paramsOfPeriod({ name, fromDate, toDate }: Pick<Period, 'name' | 'fromDate' | 'toDate'>): Params {
  if (name !== 'custom' || !fromDate || !toDate) return { time_range: name }
  return { time_range: name, from: fromDate, to: Temporal.PlainDate.from(toDate).subtract({ days: 1 }).toString() }
}
