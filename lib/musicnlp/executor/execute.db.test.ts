import { beforeAll, describe, expect, test } from 'vitest'
import type { AnswerData, AnswerItem, Side } from '@/lib/musicnlp/answer/answer'
import { readAs } from '@/lib/musicnlp/db/reader'
import { Question } from '@/lib/musicnlp/question'
import { evaluate, type Denotation } from '@/lib/musicnlp/testing/evaluate'
import { madeUpHistory } from '@/lib/musicnlp/testing/made-up-history'
import { askedIntents, madeUpQuestion } from '@/lib/musicnlp/testing/made-up-questions'
import { seeded } from '@/lib/musicnlp/testing/random'
import { storeHistory } from '@/lib/musicnlp/testing/store-history'
import type { Viewer } from '@/lib/viewer'
import { execute } from './execute'

const inNewYork = madeUpHistory({ seed: 1, timeZone: 'America/New_York', from: '2020-02-01', to: '2024-06-15', perDay: 5 })
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

const answerTo = (question: Question, viewer: Viewer) => readAs(viewer.userId, (reader) => execute({ question, viewer, reader }))

describe.each(askedIntents)('%s', (intent) => {
  test('answers as the evaluator does', { timeout: 120_000 }, async () => {
    const random = seeded(askedIntents.indexOf(intent) + 1)
    for (let count = 0; count < 24; count++) {
      const [history, viewer] = count % 4 === 3 ? [inBerlin, viewers.berlin] : [inNewYork, viewers.newYork]
      const question = Question.parse(madeUpQuestion(intent, history, random))
      expect(denotationOf(await answerTo(question, viewer)), JSON.stringify(question)).toEqual(evaluate(question, history, viewer))
    }
  })
})

/** The answer without names and labels, as the evaluator writes it. */
function denotationOf({ value, at, items, points, sides }: AnswerData): Denotation {
  return JSON.parse(JSON.stringify({
    value,
    at,
    items: items?.map(plainItem),
    points: points?.map((point) => [point.key, point.value]),
    sides: sides?.map(({ label: _label, unit: _unit, ...side }: Side) => ({ ...side, items: side.items?.map(plainItem) })),
  }))
}

const plainItem = ({ type: _type, name: _name, artist: _artist, album: _album, period, ...item }: AnswerItem) => ({ ...item, period: period?.key })
