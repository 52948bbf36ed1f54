import { capitalized } from '@/lib/format/capitalized'
import { intentTraits } from '../intents/intent-traits'
import type { Question } from '../question/question'
import type { LibraryEntry } from '../parser/name-match'
import type { NameIndex } from './names/name-index'
import { questionKinds } from './kinds/registry'
import type { QuestionKind } from './kinds/question-kind'
import type { LifeEvent } from './time-filter'

type LoadedLibrary = { library: NameIndex; events: readonly LifeEvent[] }

/**
 * An example with names of the person's own library; null if the library has none of that type.
 * @param said names that the person spoke of, which come first
 */
export function exampleFor(
  example: string,
  { library, events }: LoadedLibrary,
  said: readonly LibraryEntry[] = [],
): string | null {
  const best = (type: LibraryEntry['type']) => [...said.filter((one) => one.type === type), ...library.top(type, 2)]
  const [artist, ...artists] = best('artist')
  const names: Record<string, string | undefined> = {
    artist: artist?.name,
    artist2: artists.find(({ id }) => id !== artist?.id)?.name,
    track: best('track')[0]?.name,
    album: best('album')[0]?.name,
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

/** Kinds that nobody thinks of, so that their examples surprise more than they help */
const rarelyAsked = new Set(['by_variety', 'periods', 'period_count', 'silent_periods'])

const fallback = ['top', 'top_when', 'plays', 'first_time', 'peak_clock', 'new']

/** Examples of as many kinds are tried, since some may ask for what a person's files do not tell. */
const MOST_TRIED = 10

/**
 * Questions to suggest after a refusal: of the kinds whose examples share most words with it, with the names that it
 * spoke of.
 */
export function suggestionsFor(
  words: readonly string[],
  known: LoadedLibrary,
  names: readonly LibraryEntry[],
): string[] {
  const said = new Set(words)
  const shared = (questionKind: QuestionKind) =>
    (exampleWords.get(questionKind) ?? []).filter((word) => said.has(word)).length
  const near = questionKinds
    .filter(({ name, needs }) => needs.length > 0 && !rarelyAsked.has(name))
    .filter((questionKind) => shared(questionKind) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3)
  const usual = fallback.flatMap((kind) => questionKinds.filter(({ name }) => name === kind))
  // one of each kind: two would say the same in other words
  const examplesOf = (kinds: readonly QuestionKind[]) => [
    ...kinds.flatMap((kind) => kind.examples.slice(0, 1)),
    ...kinds.flatMap((kind) => kind.examples.slice(1, 2)),
  ]
  const aboutNames = examplesOf(questionKinds.filter(({ name }) => ['top_of', 'about', 'first_time'].includes(name)))
  const examples = [
    ...aboutNames.filter((example) => names.some(({ type }) => example.includes(`{${type}}`))).slice(0, 2),
    ...examplesOf([...near, ...usual]),
  ]
  return [...new Set(examples.flatMap((example) => exampleFor(example, known, names) ?? []).map(capitalized))].slice(
    0,
    MOST_TRIED,
  )
}

const isShort = ({ time: { ranges } }: Question) =>
  ranges.every(({ from, to }) => from !== null && to !== null && Date.parse(to) - Date.parse(from) < 7 * 86_400_000)

/** Follow-ups to the question that was just answered, the best first; not every one of them need have an answer. */
export function followUpsFor(question: Question): string[] {
  const { intent, metric, names, time } = question
  if (intentTraits[intent].tellsNoPlays) return []
  const [name] = names
  const isDated = time.ranges.length > 0
  if (intent === 'ranking')
    return [
      ...(['albums', 'artists', 'tracks'] as const).flatMap((kind) =>
        kind.startsWith(question.entity) || name ? [] : [`And ${kind}?`],
      ),
      metric === 'time' ? 'By plays' : 'By time',
      isDated ? 'All time' : 'What about this year?',
    ]
  if (name && intent !== 'entity_summary')
    return [
      ...(intent === 'first_listen' ? [] : [`When did I first hear ${name.type === 'artist' ? 'them' : 'it'}?`]),
      metric === 'time' ? 'How many plays?' : 'How many hours?',
      isDated ? 'All time' : 'What about last year?',
    ]
  if (isDated) return isShort(question) ? ['All time'] : ['All time', 'Only weekends']
  return ['What about this year?', 'Only weekends']
}
