import { indexRules } from './chart'
import { ageRules } from './rules/age'
import { betweenRules } from './rules/between'
import { boundRules } from './rules/bound'
import { clockRules } from './rules/clock'
import { dateRules } from './rules/date'
import { aroundRules, fractionRules } from './rules/fraction'
import { hourRules } from './rules/hours'
import { joinRules } from './rules/join'
import { namedRules } from './rules/named'
import { pickRules } from './rules/pick'
import { relativeRules, rollingRules } from './rules/relative'
import { toDateRules } from './rules/to-date'
import { weekdayRules } from './rules/weekday'
import { yearRules } from './rules/year'

/** The simple rules come first: where several rules give the same reading, the first one names it. */
export const timeRules = indexRules([
  ...yearRules,
  ...namedRules,
  ...dateRules,
  ...weekdayRules,
  ...relativeRules,
  ...rollingRules,
  ...hourRules,
  ...clockRules,
  ...pickRules,
  ...fractionRules,
  ...aroundRules,
  ...boundRules,
  ...betweenRules,
  ...ageRules,
  ...toDateRules,
  ...joinRules,
])
