import { mulberry32 } from '@/lib/testing/mulberry32'
import { describe, expect, it } from 'vitest'
import { askAlone } from '../../testing/question-fixture'
import { madeUp, plainly } from '../../testing/question-variations'
import { expand } from '../phrase-trie'
import { inertClassesOfWord } from './synonym-classes'
import { inertWords } from './inert-words'

const random = mulberry32(20261129)
const questions = [
  'top 5 artists last summer',
  'how many times did I play Clocks in 2021',
  'which songs do I never skip on Sunday mornings',
  'when did I first hear Mitski',
  'hours of Radiohead on my phone since January',
  'longest streak of days with Lorde',
  'Adele or Sam Smith in 2020',
  'plays by month this year',
  ...Array.from({ length: 24 }, () => plainly(madeUp(random))).filter((text) => !text.startsWith('my')),
]

const plain = (phrase: string) =>
  phrase.replaceAll('<person>', 'sister').replaceAll('<claims>', 'says').replaceAll(/<\w+>/g, 'play')
const reading = (text: string) => JSON.stringify({ ...askAlone(text).question, chips: [] })
const before = questions.map((question) => ({ question, read: reading(question) }))

describe.each(Object.entries(inertWords))('inert words: %s', (_, phrases) => {
  it('change no question that they stand before or after', () => {
    const said = phrases.flatMap((phrase) => expand(phrase).slice(0, 40)).map(plain)
    const changed = said.flatMap((words, at) => {
      const one = before[at % before.length]
      if (!one) return []
      return [`${words}, ${one.question}`, `${one.question}, ${words}`]
        .filter((text) => reading(text) !== one.read)
        .map((text) => `${text}: ${askAlone(text).question.intent} ${askAlone(text).notUnderstood.join(', ')}`)
    })
    expect(changed).toEqual([])
  })

  it('hold no word that names a class twice', () => {
    const unknown = phrases.flatMap((phrase) => phrase.match(/<\w+>/g) ?? [])
    const known = new Set([...inertClassesOfWord.values()].flat())
    expect(unknown.filter((name) => !known.has(name))).toEqual([])
  })
})
