import { expect, test } from 'vitest'
import type { PreviousTurn } from '../../question/conversation-context'
import type { Understanding } from '../../question/understanding'
import { answerable } from '../../can-answer'
import { understand } from '../../understand'
import { index } from '../question-fixture'

/** Plays from 7 February 2020 to 8 February 2021, asked about in late 2026. */
const input = {
  viewer: {
    userId: 1,
    timeZone: 'America/New_York',
    now: new Date('2026-11-29T16:00:00Z'),
    weekStart: 1,
    hemisphere: 'north',
    country: 'US',
  },
  library: index,
  events: [{ id: 9, name: 'Birthday', startDate: '2020-04-03', endDate: null, repeatsYearly: true }],
  firstPlay: new Date('2020-02-07T12:00:00Z'),
  lastPlay: new Date('2021-02-08T12:00:00Z'),
} as const

function askTurns(...turns: string[]): Understanding {
  let context: PreviousTurn | null = null
  let last = understand('', input)
  for (const turn of turns) {
    last = understand(turn, { ...input, context })
    if (last.question.intent !== 'unsupported') context = { question: last.question }
  }
  return last
}

test.each([
  ['what did I listen to on my birthday in 2020', 'and on my birthday in 2019?'],
  ['what did I listen to on my birthday in 2020', 'and in 2021?'],
  ['top artists on Christmas 2020', 'and in 2019?'],
  ['top artists of summer 2020', 'and in 2021?'],
  ['what did I listen to on Halloween', 'and in 2018?'],
  ['what did I listen to on April 3', 'and in 2021?'],
  ['top artists this year'],
  ['top artists in March 2021'],
])('a time outside the history is refused as such: %s, %s', (...turns) => {
  expect(askTurns(...turns).refusalReason).toBe('outside_history')
})

test('a year alone keeps the season and the length of the list before', () => {
  const { question } = askTurns('top 5 artists of winter 2019', 'and in 2020?')
  expect(question).toMatchObject({ intent: 'ranking', limit: 5, time: { label: 'winter 2020 (Dec 2020 – Feb 2021)' } })
})

test('a year alone keeps a birthday', () => {
  const { question } = askTurns('top songs on my birthday', 'and in 2020?')
  expect(question.time).toMatchObject({ event: { id: 9 }, ranges: [{ from: '2020-04-03', to: '2020-04-04' }] })
})

test('a holiday without a year is the last one in the history', () => {
  expect(askTurns('what did I listen to on Halloween').question.time.ranges).toEqual([
    { from: '2020-10-31', to: '2020-11-01' },
  ])
})

test('only years in which the question has an answer are offered', () => {
  expect(askTurns('top artists of summer 2020', 'and in 2019?').suggestions).toEqual(['and in 2020?'])
  expect(askTurns('top artists in 2019').suggestions).toEqual(['top artists in 2021', 'top artists in 2020'])
})

test('the chip of a life event has its words alone', () => {
  const { chips } = askTurns('what did I listen to on my birthday in 2020').question
  expect(chips.map(({ text }) => text)).toContain('my birthday')
})

test('a birthday without a year is the last one with music, and its plays are listed', () => {
  const { question } = askTurns('what did I play on my birthday')
  expect(question).toMatchObject({ intent: 'plays_at', time: { ranges: [{ from: '2020-04-03', to: '2020-04-04' }] } })
})

test('a part of the day narrows the day and the occasion of the question before', () => {
  const { question } = askTurns('what did I hear on my birthday', 'what about the morning?')
  expect(question.time).toMatchObject({
    event: { id: 9 },
    ranges: [{ from: '2020-04-03', to: '2020-04-04' }],
    hours: [5, 12],
  })
})

test.each([['what about my birthday in 2020?'], ['how about summer 2020'], ['what about Drake']])(
  '“what about” opens a question too: %s',
  (text) => {
    expect(askTurns(text).question.intent).not.toBe('unsupported')
  },
)

test('a time outside the history is what the next turn is about', () => {
  const { meant, period } = askTurns('what did I hear on my birthday last year')
  expect(period).toContain('your birthday')
  const { question } = understand('and in 2020?', { ...input, context: meant ? { question: meant } : null })
  expect(question.time.ranges).toEqual([{ from: '2020-04-03', to: '2020-04-04' }])
})

const playedIn2020 = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2020, 1, 7 + day)).toISOString().slice(0, 10),
)

test.each([
  ['what did I play at Christmas', '2020-12-25'],
  ['what did I hear on Halloween', '2020-10-31'],
  ['top songs on my birthday', '2020-04-03'],
  ['what did I play in summer', '2020-06-01'],
])('one new play does not move a yearly time to years without music: %s', (text, from) => {
  const lastPlay = new Date('2026-11-29T10:00:00Z')
  const { question } = understand(text, { ...input, lastPlay, playedDays: [...playedIn2020, '2026-11-29'] })
  expect(question.time.ranges.map((range) => range.from)).toEqual([from])
})

test.each([
  ['did I play more in spring or autumn', 'every spring', 'every autumn'],
  ['did I hear more Drake at Christmas or at Easter', 'every Christmas', 'every Easter'],
])('seasons and holidays set against each other are all of them: %s', (text, ...labels) => {
  const sides = askTurns(text).question.compare?.sides ?? []
  expect(sides.map(({ time }) => time?.label.replace(/ \(.*/, ''))).toEqual(labels)
})

const available = {
  albums: false,
  skips: false,
  platform: false,
  country: false,
  shuffle: false,
  offline: false,
  incognito: false,
}

test('words that ask for data no file has are refused as such, however the rest is said', () => {
  const refusal = understand('songs I only ever skip', { ...input, available })
  expect(refusal).toMatchObject({ refusalReason: 'skips', notUnderstood: ['skip'] })
  expect(refusal.choices).toBeUndefined()
})

test.each(['what song got me through the first lockdown?', 'what did I play through the pandemic'])(
  'an event that was never told is asked for, and nothing of the question before is offered: %s',
  (text) => {
    const { refusalReason, choices } = askTurns('top songs on my birthday', text)
    expect([refusalReason, choices]).toEqual(['unknown_event', undefined])
  },
)

test.each([
  'welche Künstler habe ich am meisten gehört',
  'quels artistes ai-je écoutés le plus',
  'cuáles son mis canciones más escuchadas',
])('other languages are told apart from words that are not known: %s', (text) => {
  expect(askTurns(text).refusalReason).toBe('other_language')
})

test('how somebody felt is a mood, not a place', () => {
  expect(askTurns('What was I listening to when I was sad?').refusalReason).toBe('mood')
})

test('an amount per month of a past time is asked for each month, a habit on average', () => {
  expect(askTurns('how many hours did I listen per month in 2020').question).toMatchObject({
    intent: 'series',
    metric: 'time',
    bucket: 'month',
  })
  expect(askTurns('how many songs do I play per month').question.intent).toBe('average')
})

test('the chip of an assumed year is the year alone', () => {
  const { chips } = askTurns('top songs on Halloween').question
  expect(chips.filter(({ kind }) => kind === 'time' || kind === 'year').map(({ text }) => text)).toEqual([
    'Halloween',
    '2020',
  ])
})

test('suggestions begin with a capital letter', () => {
  const { suggestions } = askTurns('what about the zorb')
  expect(suggestions.length).toBeGreaterThan(0)
  for (const text of suggestions) expect(text).toMatch(/^[^a-z]/)
})

test('nothing is suggested that the files do not tell', () => {
  const { refusalReason, suggestions } = understand('how many countries did I listen in', { ...input, available })
  expect(refusalReason).toBe('country')
  const offered = answerable(suggestions, { ...input, available })
  expect(offered.length).toBeGreaterThan(0)
  for (const query of offered)
    expect(understand(query, { ...input, available }).question.intent, query).not.toBe('unsupported')
})
