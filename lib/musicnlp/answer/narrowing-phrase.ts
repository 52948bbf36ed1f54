import { monthName, shortMonthName } from '@/lib/format/format-date'
import { formatList } from '@/lib/format/list'
import type { Question, TimeFilter } from '@/lib/musicnlp/question/question'
import { filtersOf } from '@/lib/musicnlp/executor/comparison-label'
import { dayNumber } from '@/lib/musicnlp/executor/civil-days'
import { led } from '@/lib/musicnlp/phrasing/question-wording'
import { startsWithDay } from '@/lib/musicnlp/phrasing/starts-with-day'
import { yearlyEventPhrase } from '@/lib/musicnlp/phrasing/yearly-event-phrase'
import { titled } from './english-format'

const asTheyAre =
  /^(since|before|after|until|through|between|at|in|on|during|except|this|yesterday|today|tomorrow|every|exactly|so far|without|late at|\d+ \w+ ago|last (?!\d))/i
const withThe = /^(last \d|the past|first half|second half)/i
const weekday = /^(sun|mon|tues|wednes|thurs|fri|satur)days?\b/i

/** A period's label as part of a sentence: " on Fridays in summer 2022 …", " in 2021", " last winter (…)"; empty for all time. */
export function during(time: Pick<TimeFilter, 'label' | 'ranges' | 'event'>): string {
  const label = fullDay(time).replace(/\bexcept every (?=[A-Z]|spring|summer|autumn|fall|winter)/, 'except in ')
  if (label === '' || label === 'all time') return ''
  const yearly = yearlyEventPhrase(time)
  if (yearly) return ` on ${yearly}`
  if (time.event && label.startsWith(time.event.name)) return ` during ${label}`
  if (label.startsWith('weekends')) return ` at ${label}`
  if (label.startsWith('weekdays') || weekday.test(label)) return ` on ${label}`
  if (withThe.test(label)) return ` in ${label.startsWith('the ') ? '' : 'the '}${label}`
  if (asTheyAre.test(label)) return ` ${label}`
  return ` ${isOneDay(time) ? 'on' : startsWithDay.test(label) ? 'from' : 'in'} ${label}`
}

const shortMonths = Array.from({ length: 12 }, (_, index) => shortMonthName(index + 1))
const lonelyDate = /^(?:\d{1,2} ([A-Z][a-z]+) \d{4}|([A-Z][a-z]+) \d{1,2}, \d{4})(?= at |$)/

/** "16 June 2020" in the place of "16 Jun 2020", since the other days in a sentence are written so. */
function fullDay({ label }: Pick<TimeFilter, 'label'>): string {
  const [, before, behind] = lonelyDate.exec(label) ?? []
  const short = before ?? behind ?? ''
  const month = shortMonths.indexOf(short) + 1
  return month > 0 ? label.replace(short, monthName(month)) : label
}

/** Whether a time is made of single days. */
export function isOneDay({ ranges }: Pick<TimeFilter, 'ranges'>): boolean {
  return (
    ranges.length > 0 &&
    ranges.every(({ from, to }) => from !== null && to !== null && dayNumber(to) - dayNumber(from) === 1)
  )
}

/** "Radiohead", "Drake and Kendrick Lamar"; empty where no name was said. */
export const namesIn = ({ names }: Pick<Question, 'names'>): string => formatList(names.map(({ name }) => titled(name)))

/** " of Radiohead"; empty where no name was said. */
export const ofNames = (question: Pick<Question, 'names'>): string => led(' of', namesIn(question))

/** Everything but the names that narrows a question: " on shuffle in 2021, without Drake". */
export function narrowing(question: Pick<Question, 'time' | 'filters' | 'exclude'>): string {
  const left = formatList(question.exclude.map(({ name }) => name))
  return `${led('', filtersOf(question))}${during(question.time)}${led(', without', left)}`
}

/** The names and everything else that narrows: " of Drake on shuffle in 2021" */
export const scopeOf = (question: Pick<Question, 'names' | 'time' | 'filters' | 'exclude'>): string =>
  ofNames(question) + narrowing(question)
