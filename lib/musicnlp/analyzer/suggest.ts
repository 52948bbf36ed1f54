import type { Question } from '../question/question'
import type { NameIndex } from './names/name-index'
import { questionKinds } from './kinds/registry'
import type { QuestionKind } from './kinds/question-kind'
import type { LifeEvent } from './time-filter'

type LoadedLibrary = { library: NameIndex; events: readonly LifeEvent[] }

/** Whether an example can have an answer: whether its periods lie within the person's history. */
export type Works = (example: string) => boolean

/** An example with names of the person's own library; null if the library has none of that type. */
export function exampleFor(example: string, { library, events }: LoadedLibrary): string | null {
  const [artist, artist2] = library.top('artist', 2)
  const names: Record<string, string | undefined> = {
    artist: artist?.name,
    artist2: artist2?.name,
    track: library.top('track', 1)[0]?.name,
    album: library.top('album', 1)[0]?.name,
    event: events[0]?.name,
  }
  let whole = true
  const text = example.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const name = names[slot]
    if (name === undefined) whole = false
    return name ?? ''
  })
  return whole ? text : null
}

const exampleWords = new Map(
  questionKinds.map((questionKind) => [
    questionKind,
    questionKind.examples
      .join(' ')
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => word.length > 3),
  ]),
)

const fallback = ['top', 'top_when', 'plays', 'first_time', 'peak_clock', 'new']

/**
 * Questions to suggest after a refusal: of the kinds whose examples share most words with it, with the person's own
 * names.
 */
export function suggestionsFor(words: readonly string[], known: LoadedLibrary, works: Works): string[] {
  const said = new Set(words)
  const shared = (questionKind: QuestionKind) =>
    (exampleWords.get(questionKind) ?? []).filter((word) => said.has(word)).length
  const near = questionKinds
    .filter((questionKind) => questionKind.needs.length > 0 && shared(questionKind) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 2)
  const usual = questionKinds.filter(({ name }) => fallback.includes(name))
  return [
    ...new Set([...near, ...usual].flatMap(({ examples }) => exampleFor(examples.find(works) ?? '', known) || [])),
  ].slice(0, 3)
}

/** Follow-ups that fit the question that was just answered. Of an ended history nothing recent is offered. */
export function followUpsFor(question: Question, hasEnded: boolean): string[] {
  return usualFollowUps(question).filter((text) => !(hasEnded && /\b(this|last) year\b/.test(text)))
}

const isShort = ({ time: { ranges } }: Question) =>
  ranges.every(({ from, to }) => from !== null && to !== null && Date.parse(to) - Date.parse(from) < 7 * 86_400_000)

function usualFollowUps(question: Question): string[] {
  if (question.intent === 'ranking') {
    const other = question.entity === 'album' ? 'artists' : 'albums'
    return [
      `And ${other}?`,
      question.metric === 'time' ? 'By plays' : 'By time',
      question.time.ranges.length > 0 ? 'All time' : 'What about this year?',
    ]
  }
  if (question.names.length > 0 && question.intent !== 'entity_summary')
    return ['When did I first hear it?', 'How many hours?', 'What about last year?']
  if (question.time.ranges.length > 0 && isShort(question)) return ['All time']
  return question.time.ranges.length > 0 ? ['All time', 'Only weekends'] : ['What about this year?', 'Only weekends']
}
