import { among, digits, glued, maybe, node, number, ordinal, rule, unless, word, year } from '../grammar-elements'
import { fullYear } from '../time-numbers'
import { newest, yearly, type TimeNode, type WeekdaysNode, type YearlyNode } from '../time-node'
import { months } from '../words/calendar'
import { wordSet } from '../../word-set'

/** Also for a date that does not exist: "31 April 2021" is refused, and not read as "April 2021". */
const date = (month: number, day: number, inYear: number | null = null): TimeNode | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? yearly({ type: 'date', month, day, weekday: null }, inYear)
    : null

/** Without a year two such numbers are a date only if one can be a month. */
const numeric = (first: number, second: number, inYear: number | null): TimeNode | null => {
  if (inYear === null && (Math.min(first, second) > 12 || Math.max(first, second) > 31)) return null
  return yearly({ type: 'numeric_date', first, second, weekday: null }, inYear)
}

const shortOrLong = (value: number) => (value < 100 ? fullYear(value) : value)

const month = among(months)
const sign = glued(word('-', '/', '.'))
const dayDigits = digits([1, 2], 1, 31)
const yearDigits = digits([2, 4], 0, 2099)
const the = maybe(word('the'))
const dot = maybe(glued(word('.')))

const isDate = (found: TimeNode): found is YearlyNode =>
  found.kind === 'yearly' && (found.name.type === 'date' || found.name.type === 'numeric_date')

const isOneWeekday = (found: TimeNode): found is WeekdaysNode =>
  found.kind === 'weekdays' && found.weekdays.length === 1 && found.pick.way !== 'every'

function onWeekday(weekday: WeekdaysNode, found: YearlyNode): TimeNode | null {
  const { name } = found
  const day = weekday.weekdays[0] ?? 0
  return name.type === 'date' || name.type === 'numeric_date'
    ? { ...found, name: { ...name, weekday: day }, pick: newest }
    : null
}

const small = wordSet('at in on after before until till to and or what did do which who how')
/** "the 4th song" counts songs. */
export const isNoun = (text: string) => /^[\p{L}\d]/u.test(text) && !small.has(text)

export const dateRules = [
  rule('March 5', [month, dot, the, number(1, 31)], ([m, , , day]) => date(m, day)),
  rule('March 5th', [month, dot, the, ordinal(31)], ([m, , , day]) => date(m, day)),
  rule('5 March', [number(1, 31), maybe(word('of', '-')), month, dot], ([day, , m]) => date(m, day)),
  rule('5th of March', [ordinal(31), maybe(word('of', 'day of')), month, dot], ([day, , m]) => date(m, day)),
  rule('5 March 21', [dayDigits, sign, month, sign, yearDigits], ([day, , m, , y]) => date(m, day, shortOrLong(y))),
  rule('2021-Mar-05', [digits([4], 1500, 2099), sign, month, sign, dayDigits], ([y, , m, , day]) => date(m, day, y)),
  rule('2021-03-05', [digits([4], 1500, 2099), sign, digits([1, 2], 1, 12), sign, dayDigits], ([y, , m, , day]) =>
    date(m, day, y),
  ),
  rule('2021 03 05', [digits([4], 1900, 2099), digits([2], 1, 12), digits([2], 1, 31)], ([y, m, day]) =>
    date(m, day, y),
  ),
  rule('20210305', [digits([8], 19000101, 20991231)], ([all]) =>
    date(Math.floor(all / 100) % 100, all % 100, Math.floor(all / 10000)),
  ),
  rule('2021-03', [digits([4], 1900, 2099), glued(word('-', '/')), glued(digits([1, 2], 1, 12))], ([y, , m]) =>
    yearly({ type: 'month', month: m }, y),
  ),
  rule('3/2021', [digits([1, 2], 1, 12), glued(word('/', '-')), glued(digits([4], 1900, 2099))], ([m, , y]) =>
    yearly({ type: 'month', month: m }, y),
  ),
  rule('5/3/21', [dayDigits, sign, glued(dayDigits), sign, glued(yearDigits)], ([a, , b, , y]) =>
    numeric(a, b, shortOrLong(y)),
  ),
  rule('5/3', [dayDigits, glued(word('/')), glued(dayDigits)], ([a, , b]) => numeric(a, b, null)),
  rule(
    'Friday 7-6',
    [node(isOneWeekday), maybe(word(',')), dayDigits, sign, glued(dayDigits)],
    ([weekday, , a, , b]) => {
      const found = numeric(a, b, null)
      return found && isDate(found) ? onWeekday(weekday, found) : null
    },
  ),
  rule('on 5.12', [word('on'), dayDigits, glued(word('.')), glued(dayDigits)], ([, a, , b]) => numeric(a, b, null)),
  rule(
    'Sunday, Feb 10',
    [node(isOneWeekday), maybe(word(',')), maybe(word('the', 'the day of')), node(isDate)],
    ([weekday, , , found]) => onWeekday(weekday, found),
  ),
  rule('Tue 13th', [node(isOneWeekday), the, ordinal(31)], ([weekday, , day]) => ({
    kind: 'monthly',
    day,
    weekday: weekday.weekdays[0] ?? null,
  })),
  rule(
    'Sunday 31',
    [node(isOneWeekday), number(1, 31), unless((text) => /^[\p{L}\d:/]/u.test(text))],
    ([weekday, day]) => ({ kind: 'monthly', day, weekday: weekday.weekdays[0] ?? null }),
  ),
  rule('on the 4th', [word('on'), word('the'), ordinal(31), unless(isNoun)], ([, , day]) => ({
    kind: 'monthly',
    day,
    weekday: null,
  })),
  rule('January first 12', [month, ordinal(31), digits([2], 0, 99)], ([m, day, y]) => date(m, day, fullYear(y))),
  rule('date year', [node(isDate), maybe(word(',', 'of', 'in', ', in')), year], ([found, , value]) =>
    found.year === null ? { ...found, year: value } : null,
  ),
]
