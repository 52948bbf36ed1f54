import { timeRules } from '../time/rule-index'
import { decades, monthPlurals, months, seasonPlurals, weekdayPlurals } from '../time/words/calendar'
import { holidayNames, holidayPlurals } from '../time/words/holidays'

const text = `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
spring summer autumn fall winter springs summers autumns winters seasons season weekend weekends weekday weekdays weeknight weeknights
morning mornings afternoon afternoons evening evenings night nights noon midnight midday tonight today yesterday tomorrow
day days week weeks month months year years quarter quarters decade decades hour hours minute minutes century
last past this next previous ago before after since until between through during early late mid
  first second third fourth half end beginning start
christmas halloween thanksgiving easter valentines ramadan diwali eid hanukkah xmas eve new years independence labor memorial juneteenth
lived living worked studied moved travelled wedding trip thesis vacation
call name label save define remember mark tag title add create event
lately recently nowadays current couple few summertime wintertime january am pm birthday holiday holidays holy black`

/**
 * Words of time phrases, for correcting spelling and for telling names from dates. The grammar itself is in
 * parser/time.
 */
export const timeVocabulary: readonly string[] = text.split(/\s+/)

/** Every word that a time phrase can begin with or name. They are known, so that they are never corrected. */
export const grammarWords: ReadonlySet<string> = new Set([
  ...timeRules.keys(),
  ...[months, monthPlurals, weekdayPlurals, seasonPlurals, decades, holidayNames, holidayPlurals]
    .flatMap((words) => [...words.keys()])
    .flatMap((name) => name.split(' ')),
])
