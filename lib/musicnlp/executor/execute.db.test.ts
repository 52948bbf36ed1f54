import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AnswerData, AnswerItem, Side } from '@/lib/musicnlp/question/answer-data'
import { pool } from '@/lib/db'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { readAs } from '@/lib/musicnlp/db/reader'
import { Question } from '@/lib/musicnlp/question/question'
import { evaluate } from '@/lib/musicnlp/testing/evaluate'
import type { Denotation } from '@/lib/musicnlp/testing/evaluate/denotation'
import { madeUpHistory, type MadeUpHistory } from '@/lib/musicnlp/testing/made-up-history'
import { askedIntents, madeUpQuestion, plainQuestion } from '@/lib/musicnlp/testing/made-up-questions'
import { seeded } from '@/lib/musicnlp/testing/random'
import { storeHistory } from '@/lib/musicnlp/testing/store-history'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import type { Viewer } from '@/lib/viewer'
import { execute } from './execute'

const inNewYork = madeUpHistory({
  seed: 1,
  timeZone: 'America/New_York',
  from: '2020-02-01',
  to: '2024-06-15',
  perDay: 5,
})
const inBerlin = madeUpHistory({ seed: 2, timeZone: 'Europe/Berlin', from: '2021-06-01', to: '2023-02-01', perDay: 3 })
const base = { weekStart: 1, hemisphere: 'north', country: 'US' } as const
const viewers: Record<'newYork' | 'berlin', Viewer> = {
  newYork: { ...base, userId: 0, timeZone: 'America/New_York', now: new Date('2024-06-15T16:00:00Z') },
  berlin: { ...base, userId: 0, timeZone: 'Europe/Berlin', now: new Date('2023-03-01T23:30:00Z'), weekStart: 0 },
}

beforeAll(async () => {
  viewers.newYork.userId = await storeHistory(inNewYork, 'newyork')
  viewers.berlin.userId = await storeHistory(inBerlin, 'berlin')
})

const answerTo = (question: Question, viewer: Viewer) =>
  readAs(viewer, (reader) => execute({ question, viewer, reader, historyEnd: null }))

describe.each(askedIntents)('%s', (intent) => {
  test('answers as the evaluator does', { timeout: 120_000 }, async () => {
    const random = seeded(askedIntents.indexOf(intent) + 1)
    for (let count = 0; count < 24; count++) {
      const [history, viewer] = count % 4 === 3 ? [inBerlin, viewers.berlin] : [inNewYork, viewers.newYork]
      const question = Question.parse(madeUpQuestion(intent, history, random))
      expect(denotationOf(await answerTo(question, viewer)), JSON.stringify(question)).toEqual(
        evaluate(question, history, viewer),
      )
    }
  })
})

test('winners of periods and dropped items of a whole history are those of the evaluator', async () => {
  const whole = (['track', 'artist'] as const).flatMap((entity): Question[] => [
    { ...plainQuestion, entity, intent: 'lapsed' },
    ...(['year', 'quarter', 'month', 'day'] as const).flatMap((bucket) =>
      (['plays', 'time'] as const).map((metric) => ({ ...plainQuestion, entity, metric, bucket, limit: 2 })),
    ),
  ])
  for (const question of whole)
    expect(denotationOf(await answerTo(question, viewers.newYork)), JSON.stringify(question)).toEqual(
      evaluate(question, inNewYork, viewers.newYork),
    )
})

describe('all-time lists from the views', () => {
  const everything = (['track', 'artist', 'album'] as const).flatMap((entity) =>
    (['plays', 'time', 'skips'] as const).flatMap((metric) =>
      (['desc', 'asc'] as const).map((order) => ({ entity, metric, order })),
    ),
  )
  const lists = everything.flatMap((slots) => [
    { ...plainQuestion, ...slots, limit: 7 },
    { ...plainQuestion, ...slots, ordinal: 4 },
    { ...plainQuestion, ...slots, intent: 'threshold_list' as const, having: { op: '>=' as const, value: 9 } },
  ])

  const misread = async (history: MadeUpHistory) => {
    const { newYork } = viewers
    const wrong = []
    for (const question of lists) {
      const [got, wanted] = [denotationOf(await answerTo(question, newYork)), evaluate(question, history, newYork)]
      if (!isDeepStrictEqual(got, JSON.parse(JSON.stringify(wanted)))) wrong.push({ question, got, wanted })
    }
    return wrong
  }
  const knowsAllTime = () => readAs(viewers.newYork, (reader) => reader.knowsAllTime('track'))

  test('are those of the plays', { timeout: 60_000 }, async () => {
    await refreshFigures()
    expect(await knowsAllTime()).toBe(true)
    expect(await misread(inNewYork)).toEqual([])
  })

  test('are read from the plays once those have changed', { timeout: 60_000 }, async () => {
    const [gone = 0] = inNewYork.plays.map(({ track }) => track)
    await pool.query('delete from listening_history where user_id = $1 and track_id = $2', [
      viewers.newYork.userId,
      gone,
    ])
    await bumpHistoryVersion(pool, viewers.newYork.userId)
    expect(await knowsAllTime()).toBe(false)
    expect(await misread({ ...inNewYork, plays: inNewYork.plays.filter(({ track }) => track !== gone) })).toEqual([])
  })
})

/** The answer without names and labels, as the evaluator writes it. */
function denotationOf({ value, at, items, points, sides }: AnswerData): Denotation {
  return JSON.parse(
    JSON.stringify({
      value,
      at,
      items: items?.map(plainItem),
      points: points?.map((point) => [point.key, point.value]),
      sides: sides?.map(({ label: _label, unit: _unit, ...side }: Side) => ({
        ...side,
        items: side.items?.map(plainItem),
      })),
    }),
  )
}

const plainItem = ({ type: _type, name: _name, artist: _artist, album: _album, period, ...item }: AnswerItem) => ({
  ...item,
  period: period?.key,
})
