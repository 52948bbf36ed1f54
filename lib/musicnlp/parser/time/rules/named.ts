import { among, digits, glued, maybe, node, ordinal, plural, rule, unless, word, year } from '../grammar-elements'
import { fullYear } from '../time-numbers'
import { lacksYear } from '../node-predicates'
import { every, yearly, type TimeNode, type YearlyNode } from '../time-node'
import { monthPlurals, months, seasonPlurals, seasons } from '../words/calendar'
import { holidayNames, holidayPlurals } from '../words/holidays'
import { wordSet } from '../../word-set'

const inYear = (found: YearlyNode, value: number): YearlyNode => ({ ...found, year: value })

/** A date may lie in any century; everything else only where a history could. */
const fits = (found: YearlyNode, value: number) => found.name.type === 'date' || value >= 1900

const ofYear = word('of', 'in', ',', ', in', 'of the year', 'in the year', '-', '/')

const thingsCounted = wordSet('songs tracks albums artists plays times hours minutes days th st nd rd am pm :')

/** What returns every year: months, seasons, quarters, holidays; and how each takes its year. */
const isDay = (found: TimeNode): found is YearlyNode =>
  found.kind === 'yearly' && (found.name.type === 'holiday' || found.name.type === 'date')
export const namedRules = [
  rule('before midnight on 3 May', [word('before (the stroke of|) midnight (on|of)'), node(isDay)], ([, day]) => day),
  rule('month', [among(months), maybe(glued(word('.')))], ([month]) => yearly({ type: 'month', month })),
  rule('months', [plural(among(monthPlurals))], ([month]) => yearly({ type: 'month', month }, null, every)),
  rule('the month of May', [word('month of'), among(months)], ([, month]) => yearly({ type: 'month', month })),
  rule('season', [among(seasons)], ([season]) => yearly({ type: 'season', season })),
  rule('seasons', [plural(among(seasonPlurals))], ([season]) => yearly({ type: 'season', season }, null, every)),
  rule(
    'winter 2020/21',
    [among(seasons), maybe(word('of')), digits([4], 1900, 2099), word('/', '-', 'to'), digits([2, 4], 0, 2100)],
    ([season, , first, , last]) =>
      season === 'winter' && last % 100 === (first + 1) % 100 ? yearly({ type: 'season', season }, first) : null,
  ),
  rule(
    'summer 22',
    [among(seasons), digits([2], 6, 49), unless((text) => thingsCounted.has(text))],
    ([season, short]) => yearly({ type: 'season', season }, fullYear(short)),
  ),
  rule('Q3', [word('q'), glued(digits([1], 1, 4))], ([, quarter]) => yearly({ type: 'quarter', quarter })),
  rule('quarter 3', [word('quarter', 'qtr'), digits([1], 1, 4)], ([, quarter]) => yearly({ type: 'quarter', quarter })),
  rule('third quarter', [ordinal(4), word('quarter', 'qtr')], ([quarter]) => yearly({ type: 'quarter', quarter })),
  rule('H1', [word('h'), glued(digits([1], 1, 2))], ([, half]) => yearly({ type: 'half', half: half === 1 ? 1 : 2 })),
  rule('holiday', [among(holidayNames)], ([holiday]) => yearly({ type: 'holiday', holiday })),
  rule('holidays', [plural(among(holidayPlurals))], ([holiday]) => yearly({ type: 'holiday', holiday }, null, every)),
  rule('named year', [node(lacksYear), maybe(ofYear), year], ([found, , value]) =>
    fits(found, value) ? inYear(found, value) : null,
  ),
  rule('year named', [year, maybe(word('-', '/', 'in')), maybe(word('the')), node(lacksYear)], ([value, , , found]) =>
    fits(found, value) ? inYear(found, value) : null,
  ),
  rule('April of 87', [node(lacksYear), word('of'), digits([2], 32, 99)], ([found, , short]) =>
    inYear(found, fullYear(short)),
  ),
]
