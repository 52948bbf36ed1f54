import { expect, test } from 'vitest'
import { plainQuestion } from '@/lib/musicnlp/testing/made-up-questions'
import { viewer } from '@/lib/musicnlp/testing/made-up-viewer'
import type { Question } from '@/lib/musicnlp/question/question'
import type { AnswerData } from '../question/answer-data'
import { phrase } from './phrase'

const drake = { type: 'artist', id: 3, name: 'Drake' } as const
const say = (question: Partial<Question>, data: AnswerData) =>
  phrase({ question: { ...plainQuestion, ...question }, data, viewer, historyStart: null, historyEnd: null })
const point = (label: string, value: number) => ({ key: label, label, value })

test.each<[string, Partial<Question>, AnswerData, string]>([
  [
    'a share of two years',
    { intent: 'share', names: [drake], compare: { sides: [] } },
    {
      kind: 'comparison',
      sides: [
        { label: '2021', value: 12, unit: 'percent' },
        { label: '2022', value: 9.5, unit: 'percent' },
      ],
    },
    'The share of Drake in your plays: 12 % for 2021, 9.5 % for 2022.',
  ],
  [
    'a rank of each year',
    { intent: 'rank_of', names: [drake], bucket: 'year' },
    { kind: 'series', unit: 'rank', points: [point('2021', 4), point('2022', 2)] },
    'The rank of Drake among your artists by year: best in 2022, with no. 2.',
  ],
  [
    'the months in which it was first',
    { intent: 'rank_of', names: [drake], bucket: 'month', ordinal: 1 },
    {
      kind: 'list',
      value: 2,
      points: [point('May 2021', 1), point('June 2021', 1)],
      sides: [{ label: 'of', value: 30, unit: 'months' }],
    },
    'Drake was your number one artist in 2 of 30 months: May 2021 and June 2021.',
  ],
  [
    'sessions a week',
    { intent: 'session', kind: 'session_count', bucket: 'week', statistic: 'mean' },
    {
      kind: 'number',
      value: 12.5,
      unit: 'sessions',
      sides: [
        { label: 'in all', value: 25, unit: 'sessions' },
        { label: 'weeks', value: 2, unit: 'weeks' },
      ],
    },
    'The number of your sessions by week: 12.5 sessions on average, over 2 weeks.',
  ],
  [
    'an overtaking',
    { intent: 'milestone', kind: 'overtake', compare: { sides: [] } },
    {
      kind: 'date',
      at: null,
      items: [],
      sides: [
        { label: 'Nights', value: 20, unit: 'plays' },
        { label: 'Karma Police', value: 31, unit: 'plays' },
      ],
    },
    'Nights has never been ahead of Karma Police: 20 plays against 31 in all.',
  ],
])('one figure for each is said: %s', (_, question, data, sentence) => {
  expect(say(question, data)).toBe(sentence)
})
