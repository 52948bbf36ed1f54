import { among, maybe, node, rule, word } from '../elements'
import type { Bound, TimeNode } from '../time-node'
import { isRange } from '../node-kind'

const openings: ReadonlyMap<string, Bound> = new Map([
  ...[
    'since', 'ever since', 'starting', 'starting from', 'starting in', 'starting on', 'beginning', 'as of', 'beginning in',
  ].map((said) => [said, 'since'] as const),
  ...['after', 'following', 'later than'].map((said) => [said, 'after'] as const),
  ...['until', 'till', 'til', 'up to', 'up until', 'up till'].map((said) => [said, 'until'] as const),
  ...['before', 'prior to', 'earlier than', 'preceding', 'up until before'].map((said) => [said, 'before'] as const),
  ...[
    'through', 'thru', 'up through', 'up to and including', 'until the end of', 'till the end of', 'through the end of', 'until end of',
  ].map((said) => [said, 'through'] as const),
])

const lead = maybe(word('in', 'the', 'my', 'on', 'about', 'around', 'in the', 'the start of', 'the beginning of'))
const onwards = word('on', 'onwards', 'onward', 'on wards', 'and later', 'and after', 'forward', 'and on')

export const boundRules = [
  rule(
    'since 2022',
    [among(openings), lead, node((found) => isRange(found) && found.kind !== 'between')],
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
      word('from', 'between'), lead, node(isRange), word('to', 'until', 'till', 'and'),
      word('the start of', 'the beginning of', 'start of'), node(isRange),
    ],
    ([, , from, , , to]): TimeNode => ({
      kind: 'and', parts: [{ kind: 'bound', bound: 'since', of: from }, { kind: 'bound', bound: 'before', of: to }],
    }),
  ),
  rule('from 2022 on', [word('from'), lead, node(isRange), onwards], ([, , of]): TimeNode => ({ kind: 'bound', bound: 'since', of })),
  rule(
    '2022 onwards',
    [node(isRange), word('onwards', 'onward', 'and later', 'and after')],
    ([of]): TimeNode => ({ kind: 'bound', bound: 'since', of }),
  ),
]
