import { formatList } from '@/lib/format/list'
import { expect, test } from 'vitest'
import { plainQuestion } from '@/lib/musicnlp/testing/made-up-questions'
import { viewer as newYorker } from '@/lib/musicnlp/testing/made-up-viewer'
import type { Question } from '@/lib/musicnlp/question/question'
import { formatOrdinal } from '@/lib/format/format-number'
import type { AnswerData, AnswerItem } from '../question/answer-data'
import { phrase } from './phrase'
import { during } from './narrowing-phrase'
import { duration, figure, times } from './english-format'

const viewer = { ...newYorker, clock: '12h' } as const
const in2022 = { ...plainQuestion.time, ranges: [{ from: '2022-01-01', to: '2023-01-01' }], label: '2022' }
const drake = { type: 'artist', id: 3, name: 'Drake' } as const
const item = (rank: number, name: string, plays: number): AnswerItem => ({
  rank,
  type: 'track',
  id: rank,
  name,
  artist: { id: 3, name: 'Frank Ocean' },
  plays,
  ms_played: plays * 180_000,
})
const say = (question: Partial<Question>, data: AnswerData) =>
  phrase({ question: { ...plainQuestion, ...question }, data, viewer, historyStart: null, historyEnd: null })
const side = (label: string, value: number | null, unit: 'plays' | 'ms' | 'days', at?: string) => ({
  label,
  value,
  unit,
  at,
})

test.each<[string, Partial<Question>, AnswerData, string]>([
  [
    'ranking',
    { entity: 'track', time: in2022 },
    { kind: 'ranking', items: [item(1, 'Nights', 9), item(2, 'Ivy', 9), item(3, 'Solo', 1)] },
    'Your top tracks in 2022: Nights by Frank Ocean, with 9 plays, then Ivy by Frank Ocean (9) and Solo by Frank Ocean (1).',
  ],
  [
    'one winner',
    { entity: 'track', limit: 1 },
    { kind: 'ranking', items: [item(1, 'Nights', 1)] },
    'Your top track: Nights by Frank Ocean, with 1 play.',
  ],
  [
    'an ordinal',
    { entity: 'track', ordinal: 3, time: in2022 },
    { kind: 'ranking', items: [item(3, 'Solo', 2)] },
    'Number 3 of your top tracks in 2022: Solo by Frank Ocean, with 2 plays.',
  ],
  [
    'nothing',
    { entity: 'artist', names: [drake], time: in2022 },
    { kind: 'ranking', items: [] },
    'You have no plays of Drake in 2022.',
  ],
  [
    'total',
    { intent: 'total', names: [drake], time: in2022 },
    { kind: 'number', value: 12, unit: 'plays', sides: [side('plays', 12, 'plays'), side('time', 2_580_000, 'ms')] },
    'You played Drake 12 times in 2022, for 43 min.',
  ],
  [
    'total of one',
    { intent: 'total', names: [drake] },
    { kind: 'number', value: 1, unit: 'plays', sides: [side('plays', 1, 'plays'), side('time', 45_000, 'ms')] },
    'You played Drake once, for 45 s.',
  ],
  [
    'time',
    { intent: 'total', metric: 'time', time: in2022 },
    {
      kind: 'number',
      value: 50_580_000,
      unit: 'ms',
      sides: [side('plays', 214, 'plays'), side('time', 50_580_000, 'ms')],
    },
    'You listened for 14 h 3 min in 2022, in 214 plays.',
  ],
  [
    'no total',
    { intent: 'total', names: [drake], time: in2022 },
    { kind: 'number', value: 0, unit: 'plays', sides: [side('plays', 0, 'plays'), side('time', 0, 'ms')] },
    'You have no plays of Drake in 2022.',
  ],
  [
    'first listen, in the zone',
    { intent: 'first_listen', names: [drake] },
    {
      kind: 'date',
      at: '2022-01-01T03:12:00Z',
      items: [{ ...item(1, 'Nights', 0), played_at: '2022-01-01T03:12:00Z' }],
    },
    'You first played Drake on 31 December 2021 at 10:12 PM: Nights by Frank Ocean.',
  ],
  [
    'never',
    { intent: 'exists', names: [drake], time: in2022 },
    { kind: 'yes_no', value: false, at: null, sides: [side('plays', 0, 'plays')] },
    'No, you have no plays of Drake in 2022.',
  ],
  [
    'share',
    { intent: 'share', names: [drake], time: in2022 },
    { kind: 'share', value: 12.5, unit: 'percent', sides: [side('part', 1, 'plays'), side('whole', 8, 'plays')] },
    'Drake made up 12.5 % of your plays in 2022: 1 of 8 plays.',
  ],
  [
    'streak',
    { intent: 'streak' },
    {
      kind: 'number',
      value: 3,
      unit: 'days',
      sides: [
        { label: 'longest', value: 3, unit: 'days', from: '2022-03-01', to: '2022-03-03' },
        { label: 'current', value: 0, unit: 'days' },
      ],
    },
    'Your longest streak: 3 days in a row, 1 – 3 March 2022.',
  ],
  [
    'streak of months',
    { intent: 'streak', bucket: 'month' },
    {
      kind: 'number',
      value: 15,
      unit: 'months',
      sides: [
        { label: 'longest', value: 15, unit: 'months', from: '2021-01-01', to: '2022-03-01' },
        { label: 'current', value: 2, unit: 'months', from: '2024-05-01', to: '2024-06-01' },
      ],
    },
    'Your longest streak: 15 months in a row, January 2021 – March 2022. The current one is 2 months, since May 2024.',
  ],
])('%s', (_, question, data, sentence) => {
  expect(say(question, data)).toBe(sentence)
})

test.each([
  ['2022', ' in 2022'],
  ['Fridays in summer 2022 (Jun – Aug) after 6 PM', ' on Fridays in summer 2022 (Jun – Aug) after 6 PM'],
  ['last winter (Dec 2023 – Feb 2024)', ' last winter (Dec 2023 – Feb 2024)'],
  ['last 30 days (17 May – 15 Jun 2024)', ' in the last 30 days (17 May – 15 Jun 2024)'],
  ['since 2022', ' since 2022'],
  ['weekends', ' at weekends'],
  ['weekdays in the morning', ' on weekdays in the morning'],
  ['3 – 17 May 2023', ' from 3 – 17 May 2023'],
  ['May 3 – 17, 2023', ' from May 3 – 17, 2023'],
  ['May 3 – Jun 2, 2023', ' from May 3 – Jun 2, 2023'],
  ['Dec 28, 2022 – Jan 3, 2023', ' from Dec 28, 2022 – Jan 3, 2023'],
  ['May 2023', ' in May 2023'],
  ['Jun 2022 – Mar 2023', ' in Jun 2022 – Mar 2023'],
  ['all time', ''],
  ['early 2020 (Jan – Apr)', ' in early 2020 (Jan – Apr)'],
  ['every summer (Jun – Aug)', ' every summer (Jun – Aug)'],
  ['late at night', ' late at night'],
])('%s', (label, phrased) => {
  expect(during({ label, ranges: [], event: null })).toBe(phrased)
})

const britain = { dateOrder: 'day_month', clock: '24h' } as const
const america = { dateOrder: 'month_day', clock: '12h' } as const

const played = { ...item(1, 'Nights', 0), played_at: '2022-01-01T03:12:00Z' }
const firstOf: [Partial<Question>, AnswerData] = [
  { intent: 'first_listen', names: [drake] },
  { kind: 'date', items: [played] },
]
const streak: [Partial<Question>, AnswerData] = [
  { intent: 'streak' },
  {
    kind: 'number',
    sides: [
      { label: 'longest', value: 3, unit: 'days', from: '2022-03-01', to: '2022-03-03' },
      { label: 'current', value: 2, unit: 'days', from: '2024-06-14', to: '2024-06-15' },
    ],
  },
]
const busiestHour: [Partial<Question>, AnswerData] = [
  { intent: 'peak', bucket: 'hour_of_day' },
  { kind: 'number', value: 5, unit: 'plays', at: '18' },
]
const dayOfYear = {
  ...in2022,
  ranges: [{ from: '2022-09-21', to: '2022-09-22' }],
  event: { id: 0, name: 'My birthday' },
}
const birthday: [Partial<Question>, AnswerData] = [
  { intent: 'define_event', bucket: 'year', time: dayOfYear },
  { kind: 'number' },
]

test.each([
  [firstOf, britain, 'on 31 December 2021 at 22:12: Nights'],
  [firstOf, america, 'on December 31, 2021 at 10:12 PM: Nights'],
  [streak, britain, '1 – 3 March 2022'],
  [streak, britain, 'since 14 June 2024'],
  [streak, america, 'March 1 – 3, 2022'],
  [streak, america, 'since June 14, 2024'],
  [busiestHour, britain, '18:00'],
  [busiestHour, america, '6 PM'],
  [birthday, britain, '21 September'],
  [birthday, america, 'September 21'],
])('dates and times are written as the person writes them: %o %o', ([question, data], conventions, part) => {
  const said = phrase({
    question: { ...plainQuestion, ...question },
    data,
    viewer: { ...viewer, ...conventions },
    historyStart: null,
    historyEnd: null,
  })
  expect(said).toContain(part)
})

test('the plays of one day', () => {
  const time = {
    ...in2022,
    ranges: [{ from: '2022-09-21', to: '2022-09-22' }],
    event: { id: 1, name: 'Birthday' },
    label: 'Birthday, 2022',
  }
  const plays = { kind: 'list', value: 13, items: [played, played, played] } as const
  const said = say({ intent: 'plays_at', entity: 'track', time }, { ...plays, items: [...plays.items] })
  expect(said).toMatch(/^On your birthday, 21 September 2022, you had 13 plays: Nights by .* and 10 more\.$/)
})

test('words', () => {
  expect([
    duration(0),
    duration(59_400),
    duration(60_000),
    duration(3_599_000),
    duration(3_600_000),
    duration(50_580_000),
    duration(2_121_120_000),
  ]).toEqual(['0 s', '59 s', '1 min', '1 h', '1 h', '14 h 3 min', '589 hours'])
  expect([times(1), times(2), times(1200)]).toEqual(['once', 'twice', '1,200 times'])
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(formatOrdinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '102nd',
    '111th',
  ])
  expect([figure(1, 'plays'), figure(2, 'sessions'), figure(12.5, 'percent'), figure(3, 'rank')]).toEqual([
    '1 play',
    '2 sessions',
    '12.5 %',
    'no. 3',
  ])
  expect([formatList([]), formatList(['a']), formatList(['a', 'b']), formatList(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
})

const dropped = {
  kind: 'list',
  value: 1,
  items: [{ rank: 1, type: 'artist', id: 7, name: 'Rise Against', plays: 833, last_played_at: '2020-06-01T12:00:00Z' }],
} as const

test('what was dropped is told up to the day on which the history ends', () => {
  const asked = {
    question: { ...plainQuestion, intent: 'lapsed' as const, entity: 'artist' as const },
    viewer,
    historyStart: null,
  }
  expect(phrase({ ...asked, data: { ...dropped, items: [...dropped.items] }, historyEnd: '2021-02-08' })).toBe(
    'By 8 February 2021, when your history ends, you’d stopped playing 1 artist with at least 10 plays: ' +
      'Rise Against (833 plays, last on 1 June 2020).',
  )
  expect(phrase({ ...asked, data: { kind: 'list', value: 0, items: [] }, historyEnd: '2021-02-08' })).toBe(
    'You haven’t stopped playing any artist with at least 10 plays: none went 180 days without a play before your ' +
      'history ends on 8 February 2021.',
  )
})

test.each([
  ['16 Jun 2020', ' on 16 June 2020'],
  ['Jun 16, 2020', ' on June 16, 2020'],
  ['1 Jan 2021 at midnight', ' on 1 January 2021 at midnight'],
  ['May 3, 2020', ' on May 3, 2020'],
])('a day is written like the other days of a sentence: %s', (label, phrased) => {
  expect(during({ label, ranges: [{ from: '2020-06-16', to: '2020-06-17' }], event: null })).toBe(phrased)
})

test('nothing is called dropped in a time too short for it', () => {
  const since = { ...plainQuestion.time, ranges: [{ from: '2020-09-01', to: null }], label: 'since September 2020' }
  const question = { ...plainQuestion, intent: 'lapsed' as const, entity: 'artist' as const, time: since }
  const data = { kind: 'list' as const, value: 0, items: [] }
  expect(phrase({ question, data, viewer, historyStart: null, historyEnd: '2021-02-08' })).toBe(
    'I can’t tell: an artist counts as dropped after 180 days without a play, and your history ends on ' +
      '8 February 2021, which leaves only 161 days since September 2020.',
  )
})

test('the days without music come first where they are asked for', () => {
  const data: AnswerData = {
    kind: 'number',
    value: 1,
    unit: 'days',
    sides: [
      { ...side('longest', 1, 'days'), from: '2022-12-24', to: '2022-12-24' },
      side('silent days', 10, 'days'),
      side('days', 329, 'days'),
    ],
  }
  const asked = { kind: 'gap', intent: 'gap', time: in2022 } as const
  const chip = { kind: 'intent', text: 'how many days', start: 0, end: 13, assumed: false }
  expect(say({ ...asked, chips: [chip] }, data)).toBe(
    '10 of 329 days in 2022 had no music. Your longest break: 1 day, 24 December 2022.',
  )
  expect(say(asked, data)).toMatch(/^Your longest break from music in 2022: 1 day, /)
})

test('a long time ago is told in years', () => {
  const item = { rank: 1, type: 'track' as const, id: 1, name: 'Nights', artist: { id: 3, name: 'Frank Ocean' } }
  const lastOf = (played_at: string) =>
    say(
      { intent: 'last_listen', names: [{ type: 'artist', id: 3, name: 'Frank Ocean' }] },
      { kind: 'date', items: [{ ...item, played_at }] },
    )
  expect(lastOf('2018-08-22T12:00:00Z')).toContain(', almost 6 years ago: Nights')
  expect(lastOf('2023-06-15T12:00:00Z')).toContain(', about 12 months ago: ')
  expect(lastOf('2024-06-03T12:00:00Z')).toContain(', 12 days ago: ')
})

test('a comparison says where the history begins or ends within a side', () => {
  const year = (label: number) => ({
    time: { ...in2022, ranges: [{ from: `${label}-01-01`, to: `${label + 1}-01-01` }], label: `${label}` },
  })
  const compared = (historyEnd: string, historyStart = '2020-01-01') =>
    phrase({
      question: {
        ...plainQuestion,
        intent: 'compare',
        metric: 'plays',
        compare: { sides: [year(2020), year(2021)] },
      },
      data: { kind: 'comparison', sides: [side('2020', 8607, 'plays'), side('2021', 1133, 'plays')] },
      viewer,
      historyStart,
      historyEnd,
    })
  expect(compared('2021-02-08')).toBe(
    'You played more music in 2020 than in 2021: 8,607 plays against 1,133 plays (your history ends on 8 February 2021).',
  )
  expect(compared('2021-12-31')).toBe('You played more music in 2020 than in 2021: 8,607 plays against 1,133 plays.')
  expect(compared('2021-12-31', '2020-02-07')).toBe(
    'You played more music in 2020 than in 2021: 8,607 plays against 1,133 plays (your history begins on 7 February 2020).',
  )
  expect(compared('2021-02-08', '2020-02-07')).toContain(
    ' (your history begins on 7 February 2020 and ends on 8 February 2021).',
  )
})

const june = { ...plainQuestion.time, ranges: [{ from: '2020-06-01', to: '2020-07-01' }], label: 'June 2020' }
const atLeast30 = { having: { op: '>=' as const, value: 30 } }
const twoYears = { sides: ['2020', '2021'].map((label) => ({ time: { ...plainQuestion.time, label } })) }
const nothing: AnswerData = { kind: 'list', items: [], value: 0 }

test.each<[string, Partial<Question>, AnswerData, string]>([
  [
    'discoveries',
    { intent: 'discoveries', entity: 'artist', time: june, ...atLeast30 },
    nothing,
    'None of the artists you discovered in June 2020 has had at least 30 plays since.',
  ],
  [
    'a ranking',
    { entity: 'artist', time: june, ...atLeast30 },
    nothing,
    'You have no artists with at least 30 plays in June 2020.',
  ],
  [
    'a ranking by skips',
    { entity: 'track', metric: 'skips', names: [drake], ...atLeast30 },
    nothing,
    'You have no tracks with at least 30 skips by Drake.',
  ],
  [
    'a place of a ranking',
    { entity: 'artist', ordinal: 3, ...atLeast30 },
    nothing,
    'You have no 3rd place among your top artists with at least 30 plays.',
  ],
  [
    'the winner of each period',
    { entity: 'artist', bucket: 'year', ...atLeast30 },
    nothing,
    'You have no artists with at least 30 plays.',
  ],
  [
    'a list by a condition',
    { intent: 'threshold_list', entity: 'album', time: june, ...atLeast30 },
    nothing,
    'You have no albums with at least 30 plays in June 2020.',
  ],
  [
    'a count by a condition',
    { intent: 'distinct_count', entity: 'artist', metric: 'distinct', time: june, ...atLeast30 },
    nothing,
    'You played 0 artists with at least 30 plays in June 2020.',
  ],
  [
    'what two years share, under a filter',
    { intent: 'overlap', entity: 'track', names: [drake], filters: { shuffle: true }, compare: twoYears },
    nothing,
    'There is no track of Drake you played both in 2020 and in 2021 on shuffle.',
  ],
  [
    'what only one year has, under a filter',
    { intent: 'difference', entity: 'artist', filters: { offline: true }, compare: twoYears },
    nothing,
    'There is no artist you played in 2020 but not in 2021 offline.',
  ],
  [
    'two years without plays, under a filter',
    { intent: 'compare', filters: { shuffle: true }, compare: twoYears },
    { kind: 'comparison', sides: [side('2020', 0, 'plays'), side('2021', 0, 'plays')] },
    'You have no plays in 2020 or in 2021 on shuffle.',
  ],
  [
    'a peak by skips',
    { intent: 'peak', metric: 'skips', bucket: 'month', time: june },
    { kind: 'number', at: null },
    'You skipped nothing in June 2020.',
  ],
])('where nothing fits, the sentence says what nothing fits: %s', (_, question, data, sentence) => {
  expect(say(question, data)).toBe(sentence)
})

test('what new artists were held to is said of all plays since', () => {
  const found = { ...item(1, 'Nights', 45), first_played_at: '2020-06-03T12:00:00Z' }
  const question = { intent: 'discoveries', entity: 'track', time: june, ...atLeast30 } as const
  expect(say(question, { kind: 'list', items: [found], value: 1 })).toBe(
    'Your only new track in June 2020 with at least 30 plays since: ' +
      'Nights by Frank Ocean, first played on 3 June 2020 and 45 plays since.',
  )
  expect(say(question, { kind: 'list', items: [found, item(2, 'Ivy', 31)], value: 2 })).toBe(
    'You discovered 2 new tracks in June 2020 with at least 30 plays since: ' +
      'Nights by Frank Ocean (45 plays since) and Ivy by Frank Ocean (31 plays since).',
  )
})

test('nobody is told of a streak that broke when it is the history that ended', () => {
  const longest = { ...side('longest', 158, 'days'), from: '2020-04-01', to: '2020-09-05' }
  const said = phrase({
    question: { ...plainQuestion, intent: 'streak', kind: 'current_streak' },
    data: { kind: 'number', sides: [longest, side('current', 0, 'days')] },
    viewer,
    historyStart: '2020-02-07',
    historyEnd: '2021-02-08',
  })
  expect(said).toBe(
    'Your history ends on 8 February 2021. Your longest streak was 158 days in a row, 1 April – 5 September 2020.',
  )
})
