import { Temporal } from 'temporal-polyfill'

const named = [
  'all_time',
  'today',
  'yesterday',
  'this_week',
  'last_week',
  'this_month',
  'last_month',
  'this_year',
  'last_year',
  'last_7_days',
  'last_30_days',
  'last_90_days',
  'last_180_days',
  'last_365_days',
  'custom',
] as const
type NamedPeriod = (typeof named)[number]

/** A parsed period name. Whatever depends on today's date is resolved later. */
export type ParsedPeriodName =
  | { kind: NamedPeriod }
  | { kind: 'year'; year: number }
  | { kind: 'month'; month: Temporal.PlainYearMonth }
  | { kind: 'event'; id: number }

/** Every period name of the API. */
export const periodNamePattern = new RegExp(
  `^(${named.join('|')}|year_[12]\\d{3}|month_[12]\\d{3}-(0[1-9]|1[0-2])|event_[1-9]\\d{0,8})$`,
)

/** Undefined if the name is not one of them. */
export function parsePeriodName(name: string): ParsedPeriodName | undefined {
  const plain = named.find((candidate) => candidate === name)
  if (plain) return { kind: plain }
  const year = /^year_([12]\d{3})$/.exec(name)?.[1]
  if (year) return { kind: 'year', year: Number(year) }
  const month = /^month_([12]\d{3}-(?:0[1-9]|1[0-2]))$/.exec(name)?.[1]
  if (month) return { kind: 'month', month: Temporal.PlainYearMonth.from(month) }
  const id = /^event_([1-9]\d{0,8})$/.exec(name)?.[1]
  return id ? { kind: 'event', id: Number(id) } : undefined
}

/** A civil date "YYYY-MM-DD" from the year 1000 to 2999; undefined if there is no such day. */
export function parseIsoDate(text: string): Temporal.PlainDate | undefined {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
