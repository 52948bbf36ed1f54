import type { PhraseEntry } from '../phrase-trie'
import type { Amount } from '../span'

type Op = Exclude<Amount['op'], null>
type Unit = Amount['unit']

/** `unit` null and a bare number: "more than 20" */
const before: [Op, string][] = [
  ['>=', '(at least|no less than|no fewer than|not less than|minimum|minimum of|min|a minimum of|atleast|min of|>=)'],
  [
    '>',
    '(more than|over|above|exceeding|upwards of|greater than|beyond|in excess of|past|north ' +
      'of|morethan|more then|bigger than|higher than|>)',
  ],
  ['<', '(less than|fewer than|under|below|lower than|short of|less then|<)'],
  ['<=', '(at most|no more than|not more than|up to|max|maximum|maximum of|a maximum of|not over|<=)'],
  ['=', '(exactly|precisely|just|only|=)'],
]
const after: [Op, string][] = [
  ['>=', '(or more|plus|and up|and more|or above|or higher|and above|minimum|upwards|at least|or better)'],
  ['<=', '(or less|or fewer|or below|and below|max|maximum|at most|tops)'],
]
/** "between 10 and 20 plays", "10 to 20 times" */
const ranges = ['(between|from|anywhere between|somewhere between) # (and|to) #', '# to #', 'between # - #']
const units: [Unit, string][] = [
  [
    'plays',
    '(times|time|plays|play|listens|listen|streams|stream|spins|spin|x|scrobbles|plays each|times ' +
      'each|separate times|different times|total plays)',
  ],
  ['hours', '(hours|hour|hrs|hr|h|hours of listening|hours of music)'],
  ['minutes', '(minutes|minute|mins|min|minutes of listening|minutes of music)'],
  ['days', '(days|day|different days|separate days)'],
  ['tracks', '(songs|tracks|different songs|different tracks|song|track)'],
  ['artists', '(artists|different artists|bands)'],
  ['albums', '(albums|different albums|records)'],
]

const ofAll = '(of|) (my|all|all my|all of my|the|) (listening|plays|listens|streams|music)'
/** Before "listening time" or "hours" */
const ofMy = 'of (my|all my|all of my)'

const entry = (op: Amount['op'], unit: Unit, phrases: string[], cost = 0.5): PhraseEntry<Omit<Amount, 'value'>> => ({
  value: { op, unit },
  phrases,
  cost,
})

/** "at least 20 times", "20 times or more", "20+ plays", "over 50", "100 hours" */
export const amountEntries: PhraseEntry<Omit<Amount, 'value'>>[] = [
  entry(null, 'percent', [`# (percent|per cent|pct) ${ofAll}`, `# (percent|per cent|pct) ${ofMy}`]),
  ...units.flatMap(([unit, words]) => [
    ...before.map(([op, word]) => entry(op, unit, [`${word} # ${words}`])),
    ...after.map(([op, word]) => entry(op, unit, [`# ${words} ${word}`, `# ${word} ${words}`])),
    entry(
      'between',
      unit,
      ranges.map((range) => `${range} ${words}`),
    ),
    entry(null, unit, [`# ${words}`], unit === 'tracks' || unit === 'artists' || unit === 'albums' ? 1.4 : 0.6),
  ]),
  ...before.filter(([op]) => op !== '=').map(([op, word]) => entry(op, null, [`${word} #`], 0.7)),
  ...after.map(([op, word]) => entry(op, null, [`# ${word}`], 0.7)),
]

const ones: [Unit, string][] = [
  ['hours', '(an|one single|a single|a full|a whole) hour'],
  ['minutes', 'a minute'],
  ['days', 'a day'],
  ['plays', '(a|a single) (play|listen|stream|spin)'],
]

/** Conditions without a digit. */
export const wordAmounts: PhraseEntry<Amount>[] = [
  {
    value: { op: null, value: 50, unit: 'percent' },
    phrases: [`(half|a half|one half) ${ofAll}`, `(half|a half|one half) ${ofMy}`],
  },
  { value: { op: null, value: 25, unit: 'percent' }, phrases: [`(a|one) quarter ${ofAll}`] },
  { value: { op: null, value: 75, unit: 'percent' }, phrases: [`three quarters ${ofAll}`] },
  {
    value: { op: '=', value: 1, unit: 'tracks' },
    phrases: [
      '(where|with|for whom|of whom|whose|that|who) (i|ive|i have|i ve|) (only|just) (ever|) (<play>|got into|know|knew|like|liked|touched) (to|) (one|a single|1|just one) (song|track|tune)',
      '(with|have|has|having|had) (only|just|exactly) (one|1|a single) (song|track|tune)',
    ],
  },
  {
    value: { op: '>', value: 1, unit: 'plays' },
    phrases: ['more than once', 'more than one time', 'multiple times', 'several times', 'repeatedly'],
  },
  { value: { op: '>=', value: 1, unit: 'plays' }, phrases: ['at least once', 'at least one time'] },
  { value: { op: '=', value: 2, unit: 'plays' }, phrases: ['(only|just|exactly|) twice'] },
  { value: { op: '>=', value: 2, unit: 'plays' }, phrases: ['at least twice', 'twice or more'] },
  { value: { op: '>', value: 2, unit: 'plays' }, phrases: ['more than twice'] },
  ...ones.flatMap(([unit, one]) =>
    before
      .filter(([op]) => op !== '=')
      .map(([op, word]) => ({ value: { op, value: 1, unit }, phrases: [`${word} ${one}`] })),
  ),
]
