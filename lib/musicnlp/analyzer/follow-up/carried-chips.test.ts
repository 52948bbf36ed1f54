import { expect, test } from 'vitest'
import { askTurns } from '../../testing/question-fixture'

const carried = (...turns: string[]) =>
  askTurns(turns).question.chips.flatMap(({ kind, text, carried: isCarried }) =>
    isCarried ? [`${kind}: ${text}`] : [],
  )

test.each<[turns: string[], chips: string[]]>([
  [
    ['how often did I play Drake before noon on weekdays', 'and on weekends'],
    ['name: Drake', 'hours: before 12:00'],
  ],
  [
    ['how often did I play Drake before noon on weekdays', 'and in 2021?'],
    ['name: Drake', 'weekday: weekdays', 'hours: before 12:00'],
  ],
  [
    ['which artists did I discover in autumn 2020 and played at least 20 times', 'and in december?'],
    ['amount: at least 20 plays'],
  ],
  [
    ['how often did I play Drake on my phone in 2021', 'and Adele?'],
    ['time: 2021', 'filter: on my phone'],
  ],
  [['top songs without Drake in 2021', 'and 2022?'], ['exclude: Drake']],
  [['top artists in 2022', 'top songs in 2022'], []],
])('a follow-up shows what holds from before: %j', (turns, chips) => {
  expect(carried(...turns)).toEqual(chips)
})

test.each<[turn: string, left: string[]]>([
  ['My whole library', ['weekday: weekdays', 'hours: before 12:00', 'filter: on my phone', 'time: 2021']],
  ['Any day', ['name: Drake', 'hours: before 12:00', 'filter: on my phone', 'time: 2021']],
  ['At any hour', ['name: Drake', 'weekday: weekdays', 'filter: on my phone', 'time: 2021']],
  ['All time', ['name: Drake', 'weekday: weekdays', 'hours: before 12:00', 'filter: on my phone']],
  ['On any device', ['name: Drake', 'weekday: weekdays', 'hours: before 12:00', 'time: 2021']],
])('“%s” takes away that alone', (turn, left) => {
  const question = 'how often did I play Drake on my phone before noon on weekdays'
  expect(carried(question, 'and in 2021?', turn).toSorted()).toEqual(left.toSorted())
})

test('an excluded name and a condition are taken away too', () => {
  const { question } = askTurns(['top songs without Drake in 2021', 'and 2022?', 'Also Drake'])
  expect([question.exclude, question.names]).toEqual([[], []])
  const { question: all } = askTurns(['songs with over 50 plays', 'in 2021', 'With at least 1 play'])
  expect([all.having, all.threshold]).toEqual([
    { op: '>=', value: 1 },
    { value: 1, unit: 'plays' },
  ])
})

test('one of two names is taken away by the other', () => {
  const { question } = askTurns(['top songs by Drake and Lorde in 2021', 'and 2022?', 'Only Lorde'])
  expect(question.names.map(({ name }) => name)).toEqual(['Lorde'])
})
