import type { Intent, Name, Question, TimeFilter } from '@/lib/musicnlp/question/question'
import { plainQuestion } from './made-up-questions'

const artist = (id: number, name: string): Name => ({ type: 'artist', id, name })
const inYear = (year: number): TimeFilter => ({
  ...plainQuestion.time,
  ranges: [{ from: `${year}-01-01`, to: `${year + 1}-01-01` }],
})
const sides = [{ time: inYear(2021) }, { time: inYear(2023) }]

/** A plain question of each intent whose answer holds something on the made-up history. */
const plain: Partial<Record<Intent, Partial<Question>>> = {
  rank_of: { names: [artist(103, 'Drake')], metric: 'time' },
  nth_listen: { ordinal: 30 },
  milestone: { threshold: { value: 25, unit: 'plays' } },
  threshold_list: { having: { op: '>=', value: 2 } },
  distinct_count: { entity: 'track', metric: 'distinct' },
  first_listen: { entity: 'track', limit: 30 },
  last_listen: { entity: 'track', limit: 30 },
  binge: { limit: 20 },
  discoveries: { entity: 'track', limit: 100 },
  discovery_count: { entity: 'track' },
  lapsed: { entity: 'track', having: { op: '>=', value: 1 }, limit: 100 },
  rediscovered: { entity: 'track', limit: 100 },
  consistency: { entity: 'track', bucket: 'year' },
  overlap: { entity: 'track', compare: { sides }, limit: 100, assumed: ['limit'] },
  difference: {
    entity: 'track',
    compare: { sides: sides.map(({ time }) => ({ time: { ...time, hours: [2, 4] as [number, number] } })) },
    limit: 100,
    assumed: ['limit'],
  },
  compare: { compare: { sides } },
  entity_summary: { names: [artist(103, 'Drake')] },
  ranking: { entity: 'track' },
  peak: { bucket: 'day' },
  streak: { names: [artist(105, 'Oasis')] },
  gap: { names: [artist(105, 'Oasis')] },
  session: { metric: 'time' },
}

export type Mutation = { intent: Intent; what: string; right: Question; wrong: Question }
type Touch = {
  what: string
  blind: Intent[]
  set: (question: Question) => Question
  mistake: (question: Question) => Question
}

/** Changes the time of the question and of each side that has its own. */
function timed(question: Question, change: Partial<TimeFilter>): Question {
  const changed = question.compare?.sides.map((side) =>
    side.time
      ? {
          ...side,
          time: { ...side.time, ...change, ranges: change.ranges && !side.time ? change.ranges : side.time.ranges },
        }
      : side,
  )
  return { ...question, time: { ...question.time, ...change }, compare: changed ? { sides: changed } : null }
}

const compared: Intent[] = ['overlap', 'difference', 'compare']
const named: Intent[] = ['rank_of', 'entity_summary']
const without = (question: Question): Question => ({ ...question, names: [] })
const filterTouch = (what: string, filters: Question['filters']): Touch => ({
  what: `${what} ignored`,
  blind: [],
  set: (question) => ({ ...question, filters }),
  mistake: (question) => ({ ...question, filters: {} }),
})

const touches: Touch[] = [
  {
    what: 'weekday dropped',
    blind: [],
    set: (question) => timed(question, { weekdays: [5] }),
    mistake: (question) => timed(question, { weekdays: null }),
  },
  {
    what: 'weekday off by one',
    blind: [],
    set: (question) => timed(question, { weekdays: [0, 6] }),
    mistake: (question) => timed(question, { weekdays: [0, 1] }),
  },
  {
    what: 'months dropped',
    blind: [],
    set: (question) => timed(question, { months: [6, 7, 8] }),
    mistake: (question) => timed(question, { months: null }),
  },
  {
    what: 'hours ignored',
    blind: ['difference'],
    set: (question) => timed(question, { hours: [18, 24] }),
    mistake: (question) => timed(question, { hours: null }),
  },
  {
    what: 'night cut at midnight',
    blind: [],
    set: (question) => timed(question, { hours: [21, 5] }),
    mistake: (question) => timed(question, { hours: [21, 24] }),
  },
  {
    what: 'night of the next day',
    blind: ['lapsed'],
    set: (question) => timed(question, { hours: [21, 5], weekdays: [5] }),
    mistake: (question) => timed(question, { hours: [21, 24], weekdays: [5, 6] }),
  },
  {
    what: 'dates ignored',
    blind: compared,
    set: (question) => ({ ...question, time: inYear(2022) }),
    mistake: (question) => ({ ...question, time: plainQuestion.time }),
  },
  {
    what: 'year shifted',
    blind: compared,
    set: (question) => ({ ...question, time: inYear(2022) }),
    mistake: (question) => ({ ...question, time: inYear(2021) }),
  },
  {
    what: 'name ignored',
    blind: named,
    set: (question) => ({ ...question, names: [artist(107, 'The 1975')] }),
    mistake: without,
  },
  {
    what: 'another name',
    blind: [],
    set: (question) => ({ ...question, names: [artist(107, 'The 1975')] }),
    mistake: (question) => ({ ...question, names: [artist(114, 'Drakes')] }),
  },
  {
    what: 'exclusion ignored',
    blind: [...named, 'streak', 'gap'],
    set: (question) => ({ ...question, exclude: [artist(103, 'Drake')] }),
    mistake: (question) => ({ ...question, exclude: [] }),
  },
  filterTouch('shuffle', { shuffle: true }),
  filterTouch('platform', { platform: 'phone' }),
]

const lists: Intent[] = [
  'ranking',
  'threshold_list',
  'discoveries',
  'discovery_count',
  'lapsed',
  'rediscovered',
  'consistency',
  'overlap',
  'difference',
  'distinct_count',
]
const entityTouch: Touch = {
  what: 'entity swapped',
  blind: [],
  set: (question) => ({ ...question, entity: 'artist' }),
  mistake: (question) => ({ ...question, entity: 'album' }),
}

/** Each question beside the same question with the one thing that it says got wrong. */
export function mutationsOf(intents: readonly Intent[]): Mutation[] {
  return intents
    .filter((intent) => intent !== 'coverage')
    .flatMap((intent) => {
      const base: Question = { ...plainQuestion, intent, ...plain[intent] }
      const applied = [...touches, ...(lists.includes(intent) ? [entityTouch] : [])].filter(
        ({ blind }) => !blind.includes(intent),
      )
      return applied.map(({ what, set, mistake }) => ({ intent, what, right: set(base), wrong: mistake(set(base)) }))
    })
}
