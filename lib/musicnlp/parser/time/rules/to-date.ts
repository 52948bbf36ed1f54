import { among, maybe, node, rule, word } from '../grammar-elements'
import { isLong, isRange } from '../node-predicates'
import type { TimeNode, Unit } from '../time-node'
import { units } from '../words/calendar'

const thisUnit = (unit: Unit) => soFar({ kind: 'unit', unit, offset: 0 })
const upToNow = word('so far', 'to date', '(till|until|up to|up until) now', 'to this day')
const soFar = (of: TimeNode): TimeNode => ({ kind: 'so_far', of })

/** Periods that end today: "this year so far". */
export const toDateRules = [
  rule(
    'March to date',
    [maybe(word('from', 'since')), node(isRange), word('to date', '(to|until|till) now')],
    ([, of]): TimeNode => ({ kind: 'between', from: of, to: { kind: 'day', offset: 0 } }),
  ),
  rule('so far this year', [upToNow, maybe(word('in', ',')), node(isLong)], ([, , of]) => soFar(of)),
  rule('this year so far', [node(isLong), maybe(word(',')), upToNow], ([of]) => soFar(of)),
  rule('year to date', [maybe(word('the')), among(units), word('to date')], ([, unit]) => thisUnit(unit)),
  rule('ytd', [word('ytd')], () => thisUnit('year')),
  rule('mtd', [word('mtd')], () => thisUnit('month')),
  rule('all time', [word('(in|) all (these|those) years', '(of|) all (-|) time', 'alltime')], (): TimeNode => ({
    kind: 'always',
  })),
]
