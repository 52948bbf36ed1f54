import { among, maybe, node, ordinal, rule, unless, word } from '../grammar-elements'
import type { Bound, TimeNode } from '../time-node'
import { isRange } from '../node-predicates'
import { months } from '../words/calendar'
import { isNoun } from './date'
import { bareUnit } from './fraction'

const openings: ReadonlyMap<string, Bound> = new Map([
  ...[
    'since',
    'ever since',
    'starting',
    'starting from',
    'starting in',
    'starting on',
    'beginning',
    'as of',
    'beginning in',
  ].map((said) => [said, 'since'] as const),
  ...['after', 'following', 'later than', 'post -'].map((said) => [said, 'after'] as const),
  ...['until', 'till', 'til', 'up to', 'up until', 'up till'].map((said) => [said, 'until'] as const),
  ...['before', 'prior to', 'earlier than', 'preceding', 'up until before', 'pre', 'pre -'].map(
    (said) => [said, 'before'] as const,
  ),
  ...[
    'through',
    'thru',
    'up through',
    'up to and including',
    ...['until', 'till', 'til', 'through', 'up to', 'up until', 'to', 'by', 'before'].flatMap((said) => [
      `${said} the end of`,
      `${said} end of`,
    ]),
  ].map((said) => [said, 'through'] as const),
])

const lead = maybe(word('in', 'the', 'my', 'on', 'about', 'around', 'in the', 'the start of', 'the beginning of'))
/** "what I got through in 2021" has no bound: a bounding "through" stands directly before its time. */
const through = new Map([...openings].filter(([, bound]) => bound === 'through'))
const others = new Map([...openings].filter(([, bound]) => bound !== 'through'))
/** "before 2022 and after 2019" does not contain "2022 and after". */
const isDateStart = (text: string) => /^\d/.test(text) || months.has(text)
const onwards = word('on', 'onwards', 'onward', 'on wards', 'and later', 'and after', 'forward', 'and on')

export const boundRules = [
  rule(
    'since the start of the year',
    [among(openings), word('the start of', 'the beginning of', 'start of', 'beginning of'), bareUnit],
    ([bound, , of]): TimeNode => ({ kind: 'bound', bound, of }),
  ),
  rule('since the 10th', [among(openings), word('the'), ordinal(31), unless(isNoun)], ([bound, , day]): TimeNode => ({
    kind: 'bound',
    bound,
    of: { kind: 'monthly', day, weekday: null },
  })),
  rule(
    'since 2022',
    [among(others), lead, node((found) => isRange(found) && found.kind !== 'between')],
    ([bound, , of]): TimeNode => ({ kind: 'bound', bound, of }),
  ),
  rule(
    'through 2022',
    [among(through), maybe(word('the', 'my')), node((found) => isRange(found) && found.kind !== 'between')],
    ([bound, , of]): TimeNode => ({ kind: 'bound', bound, of }),
  ),
  rule(
    'since the end of 2020',
    [word('since', 'after'), word('the end of', 'end of'), node(isRange)],
    ([, , of]): TimeNode => ({ kind: 'bound', bound: 'after', of }),
  ),
  rule(
    'from 2020 to the start of 2022',
    [
      word('from', 'between'),
      lead,
      node(isRange),
      word('to', 'until', 'till', 'and'),
      word('the start of', 'the beginning of', 'start of'),
      node(isRange),
    ],
    ([, , from, , , to]): TimeNode => ({
      kind: 'and',
      parts: [
        { kind: 'bound', bound: 'since', of: from },
        { kind: 'bound', bound: 'before', of: to },
      ],
    }),
  ),
  rule('from 2022 on', [word('from'), lead, node(isRange), onwards, unless(isDateStart)], ([, , of]): TimeNode => ({
    kind: 'bound',
    bound: 'since',
    of,
  })),
  rule(
    '2022 onwards',
    [node(isRange), word('onwards', 'onward', 'and later', 'and after'), unless(isDateStart)],
    ([of]): TimeNode => ({ kind: 'bound', bound: 'since', of }),
  ),
]
