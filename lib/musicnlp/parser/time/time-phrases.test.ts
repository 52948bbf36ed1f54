import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTimes } from './best-time-phrases'
import { combineTimes } from './combine-times'
import { timePhrases } from './time-phrases'
import { wholeText } from './time-tokens'

const best = (text: string) => bestTimes(timePhrases(wholeText(text)))
const spans = (text: string) => best(text).map(({ start, end }) => text.slice(start, end))

describe('timePhrases', () => {
  it.each([
    [
      'What were my top tracks on Fridays in the summer of 2022 after 6PM?',
      ['Fridays in the summer of 2022 after 6PM'],
    ],
    ['on Fridays what did I play in 2022', ['Fridays', '2022']],
    ['In 2021, who did I hear most?', ['2021']],
    ["last year's top songs", ["last year's"]],
    ['2021 vs 2022', ['2021', '2022']],
    ['Drake since 2019', ['since 2019']],
    ['top albums of March 2020 by plays', ['March 2020']],
    ['how many hours did I listen yesterday evening', ['yesterday evening']],
    ['songs from between 2019 and 2021', ['between 2019 and 2021']],
    ['my Christmas Eve 2022 songs', ['Christmas Eve 2022']],
    ['what was on at noon on 1 May 2022', ['at noon on 1 May 2022']],
    ['this June and last June', ['this June and last June']],
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected))

  it('offers the shorter readings too', () => {
    const text = 'march 2020'
    const all = timePhrases(wholeText(text)).map(({ start, end }) => text.slice(start, end))
    expect(new Set(all)).toEqual(new Set(['march', 'march 2020', '2020']))
  })

  it.each([
    [
      'in September',
      'September',
      { bare: 'month', preposition: 'in', afterThe: false, recurring: false, capital: true, doubtful: false },
    ],
    [
      'play September',
      'September',
      { bare: 'month', preposition: null, afterThe: false, recurring: false, capital: true, doubtful: false },
    ],
    [
      'during the summer',
      'summer',
      { bare: 'season', preposition: 'during', afterThe: true, recurring: false, capital: false, doubtful: false },
    ],
    [
      'songs by the 1975',
      '1975',
      { bare: 'year', preposition: null, afterThe: true, recurring: false, capital: false, doubtful: true },
    ],
    [
      'play 1979',
      '1979',
      { bare: 'year', preposition: null, afterThe: false, recurring: false, capital: false, doubtful: false },
    ],
    [
      'on Sundays',
      'Sundays',
      { bare: 'weekday', preposition: 'on', afterThe: false, recurring: true, capital: true, doubtful: false },
    ],
    [
      'what may I like',
      'may',
      { bare: 'month', preposition: null, afterThe: false, recurring: false, capital: false, doubtful: true },
    ],
    [
      'hear every December',
      'every December',
      { bare: null, preposition: null, afterThe: false, recurring: true, capital: false, doubtful: false },
    ],
  ])('%s: features of %s', (text, phrase, features) => {
    const found = timePhrases(wholeText(text)).find(({ start, end }) => text.slice(start, end) === phrase)
    expect(found?.features).toEqual(features)
  })

  it('costs more where the words are likely something else', () => {
    const cost = (text: string, phrase: string) =>
      timePhrases(wholeText(text)).find(({ start, end }) => text.slice(start, end) === phrase)?.cost ?? 0
    expect(cost('what may I like', 'may')).toBeGreaterThan(cost('in may', 'may') + 1)
    expect(cost('songs by the weekend', 'the weekend')).toBeGreaterThan(1)
  })

  it('reads repaired tokens and answers with the original offsets', () => {
    const tokens = [
      { text: 'in', start: 0, end: 2 },
      { text: 'september', start: 3, end: 11 },
      { text: '2021', start: 12, end: 16 },
    ]
    expect(bestTimes(timePhrases(tokens)).map(({ start, end }) => [start, end])).toEqual([[3, 16]])
  })

  it('does not care about case', () => {
    const values = (text: string) => best(text).map(({ node }) => node)
    for (const text of ['Last Summer', 'FRIDAYS AFTER 6PM IN 2022', 'Since April', "New Year's Eve 2022"])
      expect(values(text.toLowerCase())).toEqual(values(text))
  })
})

describe('hostile text', () => {
  const repeated = [
    'may ',
    'friday ',
    '1 2 3 4 5 ',
    'from 2019 to 2021 and ',
    'last night on friday in march 2021 after 6pm ',
    '5/3/21 to ',
    'second half of the ',
    'since until ',
  ]

  it.each(repeated)('stays bounded on repeated %s', (piece) => {
    expect(timePhrases(wholeText(piece.repeat(500).slice(0, 500))).length).toBeLessThan(1_600)
  })

  it('never throws and never points outside the text', () => {
    const word = fc.constantFrom(
      'last',
      'the',
      'of',
      'may',
      '2021',
      'week',
      'first',
      'to',
      '-',
      '5',
      'pm',
      'and',
      'since',
      'summer',
      '/',
      '3',
      'friday',
      'ago',
      "'",
      '(',
      ')',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 25 }),
        (words) => {
          const text = words.join(' ')
          for (const { start, end } of timePhrases(wholeText(text))) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(end).toBeGreaterThan(start)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('combineTimes', () => {
  it('makes one filter of phrases that lie apart', () => {
    expect(combineTimes(best('on Fridays what did I play in 2022 the most after 6pm'))).toEqual(
      combineTimes(best('Fridays in 2022 after 6pm')),
    )
  })

  it('gives a month the year that stands elsewhere', () => {
    expect(combineTimes(best('in 2021 what did I hear in March'))).toEqual(combineTimes(best('March 2021')))
  })

  it('unites what cannot hold at once', () => {
    expect(combineTimes(best('songs of 2021 vs 2022'))).toEqual({
      kind: 'or',
      parts: [
        { kind: 'years', from: 2021, to: 2022 },
        { kind: 'years', from: 2022, to: 2023 },
      ],
    })
  })

  it('says nothing of no time and of all time', () => {
    expect(combineTimes([])).toBeNull()
    expect(combineTimes(best('of all time'))).toBeNull()
  })
})
