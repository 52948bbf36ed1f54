import { among, maybe, node, rule, word } from '../grammar-elements'
import { isLong, isRange } from '../node-predicates'
import type { TimeNode, Unit } from '../time-node'
import { units } from '../words/calendar'

const thisUnit = (unit: Unit): TimeNode => ({ kind: 'so_far', of: { kind: 'unit', unit, offset: 0 } })
const upToNow = word('so far', 'to date', 'till now', 'until now', 'up to now', 'up until now', 'to this day')

/** Periods that end today: "this year so far". */
export const toDateRules = [
  rule(
    'March to date',
    [maybe(word('from', 'since')), node(isRange), word('to date', 'to now', 'until now', 'till now')],
    ([, of]): TimeNode => ({ kind: 'between', from: of, to: { kind: 'day', offset: 0 } }),
  ),
  rule('so far this year', [upToNow, maybe(word('in', ',')), node(isLong)], ([, , of]): TimeNode => ({
    kind: 'so_far',
    of,
  })),
  rule('this year so far', [node(isLong), maybe(word(',')), upToNow], ([of]): TimeNode => ({ kind: 'so_far', of })),
  rule('year to date', [maybe(word('the')), among(units), word('to date')], ([, unit]) => thisUnit(unit)),
  rule('ytd', [word('ytd')], () => thisUnit('year')),
  rule('mtd', [word('mtd')], () => thisUnit('month')),
  rule(
    'all time',
    [
      word(
        'all these years',
        'in all these years',
        'all those years',
        'in all those years',
        'all time',
        'all - time',
        'of all time',
        'alltime',
        'of all - time',
      ),
    ],
    (): TimeNode => ({
      kind: 'always',
    }),
  ),
]
