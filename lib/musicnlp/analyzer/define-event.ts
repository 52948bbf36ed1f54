import { timeSpans } from '../parser/recognizers/time-spans'
import { bestCover } from '../parser/best-cover'
import { correctSpelling } from '../parser/correct-spelling'
import type { Token } from '../parser/token'
import { tokenize } from '../parser/tokenize'
import type { Slots } from './build-question'
import { resolveTimeFilter, type TimeSettings } from './time-filter'
import { allTime } from './time/resolve-time'
import { wordSet } from '../parser/word-set'

const verbs = wordSet('call name label save define remember mark tag title add create note store set event')
/** The others need "as", "called" or "event": "set out the hours of 2022" names nothing. */
const naming = wordSet('call name label save define remember mark tag title event')
const fillers = wordSet(
  'as is was were the my a an event new period called named from on it to life that date dates between for of',
  'stretch time in during lasted ran be and at i we',
)
/** What is added to is no timeline: "add the songs from May to June to my playlist" */
const addedTo = wordSet('playlist playlists queue mix song songs track tracks artist artists album albums play plays')
const states = new Set(['is', 'was', 'were', 'lasted', 'ran', 'are', 'took'])

/** "I lived in Berlin from March 2019 to June 2020" */
const lives = new Set(['lived', 'worked', 'studied', 'stayed', 'travelled', 'traveled', 'interned', 'backpacked'])

type Definition = { name: string; time: Slots['time']; yearly: boolean }

const textOf = (text: string, tokens: readonly Token[]) => text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)

function trimmed(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex(({ word }) => !fillers.has(word))
  const last = tokens.findLastIndex(({ word, capital }) => !fillers.has(word) || capital)
  return first < 0 ? [] : tokens.slice(first, last + 1)
}

/** `needsDates`: only words with a first and a last day define an event: "add lockdown from 3 March to 1 June" */
function definition(
  text: string,
  tokens: readonly Token[],
  settings: TimeSettings,
  needsDates: boolean,
): Definition | null {
  const times = bestCover(tokens.length, timeSpans(text, tokens)).filter((span) => span.type === 'time')
  const [span] = times
  if (!span || span.type !== 'time' || times.length > 1) return null
  if (needsDates && span.value.kind !== 'between') return null
  const outside = [tokens.slice(0, span.i), tokens.slice(span.j)].map(trimmed).filter(({ length }) => length > 0)
  const [only] = outside
  const timed = resolveTimeFilter([span.value], [], { ...settings, habit: false })
  if (!only || outside.length > 1 || !timed || timed.filter.ranges.length !== 1) return null
  // "My trip was great in 2021" does not define an event.
  if (only.some(({ word }) => states.has(word))) return null
  const yearly = only.some(({ word }) => word === 'birthday' || word === 'anniversary')
  return { name: textOf(text, only), time: timed.filter, yearly }
}

/** "call 3–17 May 2023 Lisbon", "remember last week as Lisbon", "my birthday is 21 September". */
export function defineEvent(text: string, settings: TimeSettings): Slots | null {
  const tokens = correctSpelling(tokenize(text))
  const polite = tokens.findIndex(
    ({ word }) => !['please', 'hey', 'hi', 'muse', 'can', 'could', 'you', 'lets', 'ok', 'and', 'new'].includes(word),
  )
  const rest = tokens.slice(Math.max(0, polite))
  const commanded =
    (naming.has(rest[0]?.word ?? '') && !['me', 'my', 'the', 'out', 'up', 'forth'].includes(rest[1]?.word ?? '')) ||
    (verbs.has(rest[0]?.word ?? '') && rest.some(({ word }) => ['as', 'event', 'called', 'named'].includes(word)))
  const stated =
    rest[0]?.word === 'my' &&
    rest.slice(1, 6).some(({ word }, at) => at > 0 && states.has(word)) &&
    !['top', 'most', 'favourite', 'favorite', 'first', 'last', 'best', 'listening', 'music'].includes(
      rest[1]?.word ?? '',
    )
  const hasLived = rest[0]?.word === 'i' && lives.has(rest[1]?.word ?? '')
  const added = !commanded && rest[0]?.word === 'add' && !rest.some(({ word }) => addedTo.has(word))
  if (!commanded && !added && !stated && !hasLived) return null
  const named = commanded || added ? rest.slice(1) : rest.slice(hasLived ? 2 : 0)
  const found = definition(text, named, settings, added)
  if (!found) return null
  return {
    intent: 'define_event',
    kind: 'name_event',
    entity: 'none',
    metric: 'none',
    order: 'desc',
    limit: null,
    names: [],
    exclude: [],
    time: { ...allTime, ranges: found.time.ranges, label: found.time.label, event: { id: 0, name: found.name } },
    filters: {},
    bucket: found.yearly ? 'year' : null,
    ordinal: null,
    threshold: null,
    having: null,
    compare: null,
    assumed: [],
  }
}
