import { editDistance } from '../edit-distance'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import { tokenize } from '../tokenize'
import { wordSet } from '../word-set'

/** A life event by the name that the person gave it. */
export type NamedEvent = { id: number; name: string }

const small = wordSet('the my a an our to in of at for on with i when was lived during while time period')
const leads = wordSet(
  'my the our during on in at while when i was lived were we a living worked studied stayed for from to visited',
  'went moved moving going throughout trip holiday vacation visit journey time stay travelling traveling travelled since',
  'before after started began of',
)

const distinctiveWords = (name: string) =>
  tokenize(name)
    .map(({ said }) => said)
    .filter((word) => !small.has(word))

/** "during quarantine" for an event that the person called Lockdown */
const synonyms = [
  'lockdown quarantine covid',
  'thesis dissertation',
  'exam exams finals',
  'trip holiday vacation',
  'uni university college',
].map((group) => new Set(group.split(' ')))

/** Words for stretches of a life that people ask about as if everybody knew when they were. */
export const eventWords: ReadonlySet<string> = new Set([
  ...synonyms.flatMap((group) => [...group]),
  ...['pandemic', 'honeymoon', 'pregnancy', 'breakup', 'divorce', 'internship', 'sabbatical'],
])

function same(a: string, b: string): boolean {
  return (
    a === b ||
    synonyms.some((group) => group.has(a) && group.has(b)) ||
    `${a}s` === b ||
    `${b}s` === a ||
    (Math.min(a.length, b.length) >= 5 && editDistance(a, b, 1) <= 1)
  )
}

type Found = { i: number; j: number; words: number; whole: boolean }

/** Matches the distinctive words of an event in order, with small words allowed between them. */
function runFrom(tokens: readonly Token[], i: number, words: readonly string[]): Found | null {
  let at = i
  for (const [n, word] of words.entries()) {
    while (n > 0 && at < tokens.length && small.has(tokens[at]?.word ?? '') && !same(tokens[at]?.said ?? '', word)) at++
    if (!same(tokens[at]?.said ?? '', word) && tokens[at]?.word !== word) return null
    at++
  }
  return { i, j: at, words: words.length, whole: true }
}

const common = wordSet(
  'trip holiday vacation visit journey tour year season birthday moving move new job first summer week month',
)

const journeys = new Set(['trip', 'holiday', 'vacation', 'visit', 'journey', 'tour', 'stay'])

const bounds = ['since', 'after', 'before', 'until'] as const

/** What follows a name: "my Boston era", "since my thesis began". */
const stretches = wordSet('began started era phase period stint chapter adventure spell stretch term season summer')
/** These count or split as well, unless somebody has them: "plays in Boston by year", "my Boston year". */
const lengths = wordSet('day days week weeks month months year years time times')
const owners = new Set(['my', 'the', 'our', 'that', 'those'])
const owns = (token: Token | undefined) => token !== undefined && owners.has(token.said)

/** "since (lockdown) ended" */
const isOver = (tokens: readonly Token[], at: number) =>
  ['ended', 'finished'].includes(tokens[at]?.said ?? '') &&
  tokens.slice(Math.max(0, at - 5), at).some(({ said }) => said === 'since' || said === 'after')

/** "on the Japan trip", "since my thesis began", "my lockdown era", "my Boston days" */
function trailing(tokens: readonly Token[], i: number, j: number): number {
  const after = tokens[j]?.word ?? ''
  if (isOver(tokens, j)) return 1
  return journeys.has(after) || stretches.has(after) || (lengths.has(after) && owns(tokens[i - 1])) ? 1 : 0
}

/**
 * "during my trip to Japan" for an event named Japan, or "Japan" alone for one named Trip to Japan: after a lead-in, one
 * distinctive word is enough.
 */
function runsOf(tokens: readonly Token[], event: NamedEvent): Found[] {
  const words = distinctiveWords(event.name)
  if (words.length === 0) return []
  const own = words.filter((word) => !common.has(word))
  const wanted = [words, ...(own.length > 0 && own.length < words.length ? [own] : [])]
  return tokens.flatMap((_, i) =>
    wanted.flatMap((run) => {
      const found = runFrom(tokens, i, run)
      return found ? [{ ...found, j: found.j + trailing(tokens, found.i, found.j), whole: run === words }] : []
    }),
  )
}

/** "while writing my thesis" */
const isDoing = (tokens: readonly Token[], at: number) =>
  /.ing$/.test(tokens[at]?.said ?? '') && ['while', 'when', 'whilst'].includes(tokens[at - 1]?.said ?? '')

/** "the year (I lived in Boston)", "that period (when …)" */
function stretchBefore(tokens: readonly Token[], from: number): number {
  const said = tokens[from - 1]?.said ?? ''
  // "the day after my birthday" is no day of it.
  if (bounds.some((bound) => bound === tokens[from]?.said)) return from
  return (lengths.has(said) || stretches.has(said)) && owns(tokens[from - 2]) ? from - 2 : from
}

const newestWords = new Set(['last', 'latest', 'previous', 'recent', 'past'])
const joined = (tokens: readonly Token[]) => tokens.map(({ said }) => said).join(' ')
const firstDay = /(?:^|.* )((?:ever since|since|from) (?:the |)(?:very |)(?:start|beginning|outset)(?: of|))$/
const closely = wordSet('right just shortly soon directly straight')
const arriving = 'after (?:i |we |)(?:moved|moving|arrived|arriving|got|getting|went|going)(?: to| in|)'
const arrival = new RegExp(`(?:^|.* )(${arriving})$`)
const returning =
  'got back|came back|came home|got home|moved back|moved away|moved out|returned|flew home|flew back|left|leaving|' +
  'finished|finishing|returning|coming back|getting back'
const lastDay = new RegExp(`(?:^|.* )((?:since|after) (?:i |we |)(?:${returning})(?: (?:home |)from|))$`)

/** "since the start of (my thesis)", "since I moved back from (Boston)" */
function edgeBefore(tokens: readonly Token[], from: number): number {
  const before = joined(tokens.slice(Math.max(0, from - 6), from))
  const found = firstDay.exec(before) ?? lastDay.exec(before) ?? arrival.exec(before)
  return found?.[1] ? from - found[1].split(' ').length : from
}

function widened(
  tokens: readonly Token[],
  { i, j, words }: Found,
): { i: number; j: number; led: boolean; words: number; newest: boolean } {
  // "on my last birthday"
  const newest = newestWords.has(tokens[i - 1]?.word ?? '') && owns(tokens[i - 2])
  let from = newest ? i - 1 : i
  // "when was my trip to Japan" asks for its date
  const isAsked = (at: number) => at === 1 && tokens[1]?.said === 'was' && tokens[0]?.said === 'when'
  const leadsTo = (at: number) => (leads.has(tokens[at]?.said ?? '') && !isAsked(at)) || isDoing(tokens, at)
  while (from > 0 && i - from < 6 && leadsTo(from - 1)) from--
  const edge = edgeBefore(tokens, stretchBefore(tokens, from))
  const trimmed = tokens[edge]?.said === 'after' && closely.has(tokens[edge - 1]?.said ?? '') ? edge - 1 : edge
  return { i: trimmed, j, led: trimmed < i, words, newest }
}

const strongLeads = wordSet('during on in while when my at throughout since the our')

type Bound = SpanOf<'event'>['value']['bound']

/** "since my trip to Japan" is not during it. */
function boundOf(lead: readonly Token[]): Bound {
  const words = lead.map(({ said }) => said)
  const edge = joined(lead).replace(/(?: (?:of|my|the|our))+$/, '')
  if (lastDay.test(edge)) return 'after'
  if (arrival.test(edge)) return 'since'
  if (words[0] === 'from' && firstDay.test(edge)) return 'since'
  const found = bounds.find((bound) => words.includes(bound))
  return found ?? (words.includes('till') ? 'until' : null)
}

/** Part of an event's name needs more than "in": "in Japan" is a country. */
const personalLeads = wordSet('during my while when trip holiday vacation visit our visited stay')

/** The person's own events by name. With "during my …" before it an event beats a name; alone it costs more. */
export function eventSpans(tokens: readonly Token[], events: readonly NamedEvent[]): SpanOf<'event'>[] {
  const said = events.flatMap((event) => spansOf(tokens, event))
  return [...said, ...beside(tokens, said)]
}

/** "more during lockdown or after it": the time on the other side of the one event that was said. */
function beside(tokens: readonly Token[], said: readonly SpanOf<'event'>[]): SpanOf<'event'>[] {
  const [first, ...others] = new Map(said.map((span) => [span.value.id, span])).values()
  if (!first || others.length > 0) return []
  return tokens.flatMap((token, i) => {
    const bound = bounds.find((one) => one === token.said)
    const points = ['it', 'that', 'then'].includes(tokens[i + 1]?.said ?? '')
    const isOther = i > first.j - 1 && ['or', 'than', 'vs', 'versus', 'and'].includes(tokens[i - 1]?.said ?? '')
    return bound && points && isOther
      ? [{ i, j: i + 2, cost: 0.4, why: first.why, type: 'event' as const, value: { id: first.value.id, bound } }]
      : []
  })
}

const spansOf = (tokens: readonly Token[], event: NamedEvent): SpanOf<'event'>[] =>
  [event].flatMap((event) =>
    runsOf(tokens, event).flatMap((found) => {
      const { i, j, led, words, newest } = widened(tokens, found)
      const own = found.whole ? strongLeads : personalLeads
      const strong =
        led &&
        (tokens.slice(i, found.i).some((token) => own.has(token.said)) || journeys.has(tokens[j - 1]?.word ?? ''))
      const cost = (strong ? 0.45 : 1.1) - 0.1 * (words - 1)
      const bound = isOver(tokens, j - 1) ? 'after' : boundOf(tokens.slice(Math.max(0, i - 1), found.i))
      const value = { id: event.id, bound, ...(newest && { newest }) }
      return [
        { i: found.i, j, cost: cost + (strong ? 0.1 : 0), why: event.name, type: 'event' as const, value },
        ...(led ? [{ i, j, cost, why: event.name, type: 'event' as const, value }] : []),
      ]
    }),
  )
