import { digits, glued, maybe, rule, word, year, among, node, ordinal } from '../grammar-elements'
import { isLong } from '../node-predicates'
import type { TimeNode } from '../time-node'
import { decades } from '../words/calendar'

const years = (from: number, length: number): TimeNode => ({ kind: 'years', from, to: from + length })
const modern = (value: number) => value >= 1900

function decadeOf(short: number): number {
  if (short % 10 !== 0) return 0
  return short < 30 ? 2000 + short : 1900 + short
}

export const yearRules = [
  rule('year', [year], ([value]) => (modern(value) ? years(value, 1) : null)),
  rule('the year 2021', [word('year', 'yr', 'cy', 'calendar year'), year], ([, value]) =>
    modern(value) ? years(value, 1) : null,
  ),
  rule("2021's", [year, glued(word('s'))], ([value]) => (modern(value) && value % 10 !== 0 ? years(value, 1) : null)),
  rule('2010s', [digits([4], 1900, 2090), word('s')], ([value]) => (value % 10 === 0 ? years(value, 10) : null)),
  rule('90s', [maybe(word("'")), digits([2], 0, 90), glued(word('s'))], ([, value]) =>
    decadeOf(value) ? years(decadeOf(value), 10) : null,
  ),
  rule('2019-21', [digits([4], 1900, 2099), glued(word('-', '/')), glued(digits([2], 13, 99))], ([first, , last]) =>
    last > first % 100 ? years(first, last - (first % 100) + 1) : null,
  ),
  rule('all through 2021', [word('all through', 'right through'), node(isLong)], ([, found]) => found),
  rule('the nineties', [among(decades)], ([value]) => years(decadeOf(value), 10)),
  rule('21st century', [ordinal(21), word('century')], ([value]) =>
    value >= 20 ? years((value - 1) * 100, 100) : null,
  ),
]
