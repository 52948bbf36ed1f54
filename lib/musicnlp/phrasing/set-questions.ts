import { filtersPhrase } from './filters-phrase'
import { noun, namesOf, type Asked, type Phrasing, type Words } from './question-wording'
import { timePhrase } from './time-phrase'

type Side = NonNullable<Asked['compare']>['sides'][number]

const comparedSide = (side: Side, words: Words): string =>
  [
    side.names && namesOf(side.names, words),
    side.filters && filtersPhrase(side.filters),
    side.time && timePhrase(side.time, words.calendar),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ')

export const compare: Phrasing = (question, words) => {
  const sides = (question.compare?.sides ?? []).map((side) => comparedSide(side, words))
  const bare = sides.map((side) => side.replace(/^(in|on|at) (the )?/, ''))
  const by = question.metric === 'time' ? 'by listening time' : question.metric === 'skips' ? 'by skips' : ''
  const isByName = question.compare?.sides.every(({ names }) => names !== undefined) ?? false
  const about = isByName ? '' : namesOf(question.names, words)
  const rest = [filtersPhrase(question.filters), timePhrase(question.time, words.calendar)].join(' ')
  const listed = question.limit !== null ? `my top ${noun(question)} ${about && `by ${about}`}` : about
  return [
    `compare ${listed} ${sides.join(' and ')} ${rest} ${by}`,
    `${listed} ${bare.join(' vs ')} ${rest} ${by}`,
    `${listed} ${sides.join(' vs ')} ${rest} ${by}`,
  ]
}

const inBothOrOne = (question: Asked, words: Words, joined: (first: string, second: string) => string[]) => {
  const [first, second] = (question.compare?.sides ?? []).map((side) => comparedSide(side, words))
  return first !== undefined && second !== undefined ? joined(first, second) : []
}

export const overlap: Phrasing = (question, words) =>
  inBothOrOne(question, words, (first, second) => [`which ${noun(question)} did I play both ${first} and ${second}?`])

export const difference: Phrasing = (question, words) =>
  inBothOrOne(question, words, (first, second) => [`which ${noun(question)} did I play ${first} but not ${second}?`])
