import { dictionary } from '../dictionary'
import { among, maybe, node, ordinal, rule, unless, word } from '../grammar-elements'
import type { Bound, TimeNode } from '../time-node'
import { isRange } from '../node-predicates'
import { months } from '../words/calendar'
import { isNoun } from './date'
import { bareUnit } from './fraction'

const openings = dictionary<Bound>(
  ['((ever|) since|starting (from|in|on|)|beginning (in|)|as of)', 'since'],
  ['(after|following|later than|post -)', 'after'],
  ['(until|till|til|up (to|until|till))', 'until'],
  ['(before|prior to|earlier than|preceding|up until before|pre|pre -)', 'before'],
  ['((up|) through|thru|up to and including)', 'through'],
  ['(until|till|til|through|up to|up until|to|by|before) (the|) end of', 'through'],
)

const lead = maybe(word('(in|) the', 'in', 'my', 'on', 'about', 'around', 'the (start|beginning) of'))
const bounded = (bound: Bound, of: TimeNode): TimeNode => ({ kind: 'bound', bound, of })
const isEnd = (found: TimeNode) => isRange(found) && found.kind !== 'between'
/** "what I got through in 2021" has no bound: a bounding "through" stands directly before its time. */
const through = new Map([...openings].filter(([, bound]) => bound === 'through'))
const others = new Map([...openings].filter(([, bound]) => bound !== 'through'))
/** "before 2022 and after 2019" does not contain "2022 and after". */
const isDateStart = (text: string) => /^\d/.test(text) || months.has(text)
const onwards = word('on', 'onwards', 'onward', 'on wards', 'and later', 'and after', 'forward', 'and on')

export const boundRules = [
  rule(
    'since the start of the year',
    [among(openings), word('(the|) (start|beginning) of'), bareUnit],
    ([bound, , of]) => bounded(bound, of),
  ),
  rule('since the 10th', [among(openings), word('the'), ordinal(31), unless(isNoun)], ([bound, , day]) =>
    bounded(bound, { kind: 'monthly', day, weekday: null }),
  ),
  rule('since 2022', [among(others), lead, node(isEnd)], ([bound, , of]) => bounded(bound, of)),
  rule('through 2022', [among(through), maybe(word('the', 'my')), node(isEnd)], ([bound, , of]) => bounded(bound, of)),
  rule('since the end of 2020', [word('since', 'after'), word('(the|) end of'), node(isRange)], ([, , of]) =>
    bounded('after', of),
  ),
  rule(
    'from 2020 to the start of 2022',
    [
      word('from', 'between'),
      lead,
      node(isRange),
      word('to', 'until', 'till', 'and'),
      word('(the|) start of', 'the beginning of'),
      node(isRange),
    ],
    ([, , from, , , to]): TimeNode => ({
      kind: 'and',
      parts: [bounded('since', from), bounded('before', to)],
    }),
  ),
  rule('from 2022 on', [word('from'), lead, node(isRange), onwards, unless(isDateStart)], ([, , of]) =>
    bounded('since', of),
  ),
  rule(
    '2022 onwards',
    [node(isRange), word('onwards', 'onward', 'and later', 'and after'), unless(isDateStart)],
    ([of]) => bounded('since', of),
  ),
]
