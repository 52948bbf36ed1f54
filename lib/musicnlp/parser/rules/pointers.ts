import type { Reading } from '../read-question'
import type { Span } from '../span'
import type { Token } from '../token'
import type { Cue } from '../words/cues/cue'
import { wordSet } from '../word-set'

const people = new Set(['they', 'them', 'their', 'he', 'she', 'him', 'his', 'hers'])
const several = new Set(['those', 'these'])
const subjectAfter = wordSet('was is has did does were of for from on with to about')
const stretches = wordSet('day days year years month months week weeks times moments')
const asking: ReadonlySet<Cue> = new Set<Cue>([
  'what',
  'who',
  'when',
  'where',
  'how_many',
  'how_much',
  'how_long',
  'how_often',
  'times',
  'yes_no',
  'reach',
])
const named: ReadonlySet<Span['type']> = new Set([
  'name',
  'entity',
  'time',
  'event',
  'filter',
  'metric',
  'bucket',
  'ordinal',
  'limit',
  'amount',
])

/** "most plays of one song in a day, and which song was it" */
const saysMore = ({ type, value }: Span) => type === 'cue' && value.some((cue) => !asking.has(cue))

/** "those", "they", "has that changed": a word for what was said before; "that" may also begin a clause ("songs that I …"). */
function pointsAt(tokens: readonly Token[], at: number): boolean {
  const { word = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]?.word ?? ''
  if (people.has(word)) return true
  if (several.has(word)) return !stretches.has(next)
  if (word !== 'that' && word !== 'it') return false
  const isLast = at === tokens.length - 1
  return (
    subjectAfter.has(tokens[at - 1]?.word ?? '') &&
    (isLast || at === 1 || tokens[at - 1]?.word === 'of' || (at === tokens.length - 2 && next === 'from')) &&
    next !== 'i'
  )
}

/**
 * The spans that point at something said before which the question itself does not name, and which were read as if they
 * meant nothing: "how long did I spend on those".
 */
export function pointers({ tokens, spans }: Pick<Reading, 'tokens' | 'spans'>): Span[] {
  const first = spans.findIndex((span) => named.has(span.type) || saysMore(span))
  const own = first < 0 ? tokens.length : (spans[first]?.i ?? 0)
  // "is it more Queen or Adele", "which of these two, Queen or Adele": the question names them after the word
  const isNamed = spans.some(({ type }) => type === 'name' || type === 'entity')
  const areNamed = spans.filter(({ type }) => type === 'name').length > 1
  const isOwn = ({ word }: Token) => (word === 'it' && isNamed) || (several.has(word) && areNamed)
  return spans.filter(
    ({ type, why, i, j }) =>
      (type === 'function_word' || type === 'cue') &&
      why !== 'inert' &&
      i <= own &&
      Array.from({ length: j - i }, (_, at) => i + at).some(
        (at) => pointsAt(tokens, at) && !tokens.slice(at, at + 1).some(isOwn),
      ),
  )
}
