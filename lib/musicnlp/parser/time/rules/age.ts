import { dictionary } from '../dictionary'
import { among, maybe, number, rule, word } from '../grammar-elements'
import type { TimeNode } from '../time-node'

const age = (from: number, to: number): TimeNode => ({ kind: 'age', from, to })

const stages = dictionary(
  ['teens', 10],
  ['(twenties|20s)', 20],
  ['(thirties|30s)', 30],
  ['(forties|40s)', 40],
  ['(fifties|50s)', 50],
  ['(sixties|60s)', 60],
)
const parts = dictionary<readonly [number, number]>(['early', [0, 4]], ['mid', [4, 7]], ['late', [7, 10]])
const TEENS_BEGIN = 13

/** The years of the person's own life, which need the date of birth. */
export const ageRules = [
  rule(
    'when I was 20',
    [word('(when|while) i was', 'at age', 'at the age of', 'when i turned', 'the year i (turned|was)'), number(1, 99)],
    ([, years]) => age(years, years + 1),
  ),
  rule(
    'in my twenties',
    [word('(in|during|throughout|when i was in|back in|when in) my'), maybe(among(parts)), among(stages)],
    ([, part, from]) => {
      const [first, last] = part ?? [0, 10]
      return age(Math.max(from + first, TEENS_BEGIN), from + last)
    },
  ),
  rule('as a teenager', [word('as a', 'when i was a'), word('teenager', 'teen')], () => age(TEENS_BEGIN, 20)),
]
