import { describe, expect, test } from 'vitest'
import { askAlone, askTurns } from '../question-fixture'

const ivy = { type: 'track', id: 4, name: 'Ivy' } as const
const afterIvy = { question: askAlone('which song did I play the most in a single week').question, answered: [ivy] }

describe('who sings a song', () => {
  test.each(['who sang it', 'who sings that song?', 'who sang it and how often have I heard them overall'])(
    'is offered as the summary of the song before: %s',
    (text) => {
      const { refusalReason, choices } = askAlone(text, afterIvy)
      expect(refusalReason).toBe('singer')
      expect(choices?.map(({ question }) => [question.intent, question.names])).toEqual([['entity_summary', [ivy]]])
    },
  )

  test('is offered as the summary of a named song', () => {
    expect(askAlone('who sang Ivy').choices?.map(({ query }) => query)).toEqual(['Tell me about Ivy'])
  })

  test('is not asked where the language is', () => {
    expect(askAlone('songs sung in Spanish').refusalReason).toBe('lyrics')
  })
})

test.each(['compare me with demo', 'compare my taste with Zed123', 'compare myself to Ana'])(
  'another person is compared on the People page: %s',
  (text) => expect(askAlone(text).refusalReason).toBe('other_people'),
)

test.each(['add lockdown from 2020-03-20 to 2020-06-01', 'add my lockdown between 20 March 2020 and 1 June 2020'])(
  'a time with its dates is named: %s',
  (text) => {
    const { intent, time } = askAlone(text).question
    expect(intent).toBe('define_event')
    expect(time).toMatchObject({ event: { name: 'lockdown' }, ranges: [{ from: '2020-03-20', to: '2020-06-02' }] })
  },
)

test.each(['add Drake to 2020', 'add the songs from May to June 2020 to my playlist'])(
  'what is added to something else names no time: %s',
  (text) => expect(askAlone(text).question.intent).toBe('unsupported'),
)

describe('a story with dates and a question about that time', () => {
  const story = 'my holiday in Italy was from July 3 to July 17 2020, what did I listen to then'
  const expected = { intent: 'ranking', names: [], time: { ranges: [{ from: '2020-07-03', to: '2020-07-18' }] } }

  test('is that question with the dates', () => expect(askAlone(story).question).toMatchObject(expected))

  test('does not lean on the question before', () => {
    expect(askTurns(['which song did I play the most in a single week', story]).question).toMatchObject(expected)
  })

  test('in two sentences', () => {
    expect(askAlone('Our trip was from July 3 to July 17 2020. Top artists then?').question).toMatchObject({
      ...expected,
      entity: 'artist',
    })
  })
})

test('chips are whole words', () => {
  const texts = (text: string) => askAlone(text).question.chips.map((chip) => chip.text)
  expect(texts('3 songs with the most hours of listening')).toEqual(expect.arrayContaining(['top 3', 'hours']))
  expect(texts('hours of music in 2020')).toContain('hours')
})
