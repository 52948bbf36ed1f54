import type { PreviousTurn } from '../question/conversation-context'
import type { CivilRange, Question } from '../question/question'
import { plus } from './evaluate/days'
import { events } from './made-up-library'

/** One line of a set: the turns of a conversation and what the last must be understood as; slots that are not named are not judged. */
export type Case = { turns: string[]; expected: Expected; line: string }

type Side = {
  names: string[]
  ranges: string[]
  weekdays: number[] | null
  months: number[] | null
  hours: number[] | null
  filters: string[]
  /** A life event, which has its own dates */
  of?: string
}
export type Expected = Side & {
  intent: string
  entity?: string
  metric?: string
  order?: string
  limit?: number
  ordinal?: number
  bucket?: string
  statistic?: string
  having?: string
  threshold?: string
  event?: string
  defines?: string
  exclude: string[]
  sides: Side[] | number | null
  words: string[]
}

const numbers = (text: string) => inOrder(text.split(',').map(Number))
const inOrder = (list: readonly number[]) => list.toSorted((a, b) => a - b)
const side = (): Side => ({ names: [], ranges: [], weekdays: null, months: null, hours: null, filters: [] })

function readSlot(into: Side, slot: string): boolean {
  const [head = '', ...rest] = slot.split(' ')
  const tail = rest.join(' ')
  if (head === 'name') into.names.push(tail.replace(' ', ':'))
  else if (slot === 'on answer') into.ranges.push(ANSWER)
  else if (head.includes('..')) into.ranges.push(...[head, ...rest.filter((one) => one.includes('..'))])
  else if (head === 'wd') [into.weekdays, into.ranges] = [numbers(rest[0] ?? ''), [...into.ranges, ...rest.slice(1)]]
  else if (head === 'mo') into.months = numbers(tail).sort((a, b) => a - b)
  else if (head === 'h') into.hours = tail.split('-').map(Number)
  else if (head === 'filter') into.filters.push(tail)
  else return false
  return true
}

function readWord(into: Expected, slot: string) {
  const [head = '', ...rest] = slot.split(' ')
  const tail = rest.join(' ')
  if (['track', 'artist', 'album', 'none'].includes(head)) into.entity = head
  else if (head === 'by') into.metric = tail
  else if (head === 'asc' || head === 'desc') into.order = head
  else if (head === 'mean' || head === 'median') into.statistic = head
  else if (head === 'limit') into.limit = Number(tail)
  else if (head === 'nth') into.ordinal = Number(tail)
  else if (head === 'bucket' || head === 'having' || head === 'threshold' || head === 'event' || head === 'defines')
    into[head] = tail
  else if (head === 'not') into.exclude.push(tail.replace(' ', ':'))
  else if (head === 'sides') into.sides = Number(tail)
  else if (head === 'word') into.words.push(tail)
  else throw new Error(`unknown slot: ${slot}`)
}

export function readExpected(text: string): Expected {
  const [intent = '', ...slots] = text.split(' | ').map((slot) => slot.trim())
  const expected: Expected = { ...side(), intent, exclude: [], sides: null, words: [] }
  for (const slot of slots) {
    if (slot.startsWith('side ')) {
      const one = side()
      if (slot.startsWith('side event ')) one.of = slot.slice(11)
      else readSlot(one, slot.slice(5))
      expected.sides = [...(Array.isArray(expected.sides) ? expected.sides : []), one]
    } else if (!readSlot(expected, slot)) readWord(expected, slot)
  }
  return expected
}

export const cases = (text: string): Case[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf(' => ')
      return { line, turns: line.slice(0, at).split(' >> '), expected: readExpected(line.slice(at + 4)) }
    })

/**
 * What the turn before was answered with. A right reading says "name answer" and "on answer" for it; where it says neither, names
 * and days that the answer told are not judged.
 */
export type Told = { names: readonly string[]; days: string | null }

export const toldBy = (before: PreviousTurn | null): Told => ({
  names: (before?.answered ?? []).map(({ type, name }) => `${type}:${name}`),
  days: before?.answeredDays ? rangeText(before.answeredDays) : null,
})

const rangeText = ({ from, to }: CivilRange) => `${from ?? ''}..${to ?? ''}`

/** Whether a time is a life event, by its name or as its days: "since I started the thesis" says the same in both ways. */
function isEvent(time: Question['time'] | undefined, name: string | undefined): boolean {
  if (!time || name === undefined) return false
  if (time.event) return time.event.name === name
  const event = events.find((one) => one.name === name && !one.repeatsYearly)
  const days = event && `${event.startDate}..${event.endDate ? plus(event.endDate, 1) : ''}`
  return time.ranges.length === 1 && time.ranges.map(rangeText)[0] === days
}

const ANSWER = 'answer'

/** The right reading with what the answer told in place of "answer". */
function withTold(expected: Expected, question: Question, told: Told): Expected {
  const got = sideOf(question)
  const isTold = (names: readonly string[]) => names.length > 0 && names.every((name) => told.names.includes(name))
  const names = expected.names.flatMap((name) => (name === ANSWER ? told.names.slice(0, 1) : name))
  const ranges = expected.ranges.flatMap((range) => (range === ANSWER ? (told.days ?? []) : range))
  return {
    ...expected,
    names: names.length === 0 && isTold(got.names) ? got.names : names,
    ranges: ranges.length === 0 && got.ranges.every((range) => range === told.days) ? got.ranges : ranges,
  }
}

type Slots = Pick<Question, 'names' | 'filters' | 'time'>

/** These tell of their names alone, so that a list of one item and that item are the same. */
const ofNames: ReadonlySet<string> = new Set(['total', 'first_listen', 'last_listen', 'exists'])

/**
 * "How many plays was that" is written as of a list of one, and "do I still play it" as of a song of the artist before: what
 * the answer told stands for both.
 */
function isOfAnswer(question: Question, { intent, entity, names }: Expected, told: Told): boolean {
  const [name, ...others] = question.names
  return (
    ofNames.has(intent) &&
    name !== undefined &&
    others.length === 0 &&
    entity === name.type &&
    question.entity === 'none' &&
    told.names.includes(`${name.type}:${name.name}`) &&
    names.every((one) => one !== ANSWER)
  )
}

/** The sides of a comparison are the same in any order; those of a difference are not. */
const inAnyOrder = <T>(intent: string, sides: readonly T[]): T[] =>
  intent === 'difference' ? [...sides] : sides.toSorted((a, b) => text(a).localeCompare(text(b)))

const sideOf = ({ names = [], filters = {}, time }: Partial<Slots>): Side => ({
  names: names.map(({ type, name }) => `${type}:${name}`).toSorted(),
  ranges: (time?.ranges ?? []).map(rangeText),
  weekdays: time?.weekdays ? inOrder(time.weekdays) : null,
  months: time?.months ? inOrder(time.months) : null,
  hours: time?.hours ?? null,
  filters: Object.entries(filters)
    .map(([name, value]) => `${name}=${String(value)}`)
    .toSorted(),
})

const text = (value: unknown) => JSON.stringify(value)

/** The slots that differ, for a person to read; empty when the question is understood as it must be. */
export function differences(
  question: Question,
  notUnderstood: readonly string[],
  written: Expected,
  told: Told = { names: [], days: null },
): string[] {
  const { limit, ...rest } = withTold(written, question, told)
  const ofAnswer = isOfAnswer(question, rest, told)
  const expected: Expected = ofAnswer
    ? { ...rest, entity: 'none', names: sideOf(question).names }
    : { ...rest, ...(limit !== undefined && { limit }) }
  const wrong: string[] = []
  const same = (name: string, got: unknown, wanted: unknown) => {
    if (wanted !== undefined && text(got) !== text(wanted)) wrong.push(`${name}: ${text(got)}, not ${text(wanted)}`)
  }
  same('intent', question.intent, expected.intent)
  if (expected.intent === 'unsupported') {
    if (notUnderstood.length === 0) wrong.push('names no words')
    for (const word of expected.words)
      if (!notUnderstood.some((one) => one.includes(word))) wrong.push(`does not name ${word}: ${text(notUnderstood)}`)
    return wrong
  }
  same('entity', question.entity, expected.entity)
  same('metric', question.metric, expected.metric)
  same('order', question.order, expected.order)
  same('limit', question.limit, expected.limit)
  same('ordinal', question.ordinal, expected.ordinal)
  same('bucket', question.bucket, expected.bucket)
  same('statistic', question.statistic ?? 'mean', expected.statistic)
  same(
    'having',
    question.having &&
      [question.having.op, question.having.value, question.having.max].filter((part) => part !== undefined).join(' '),
    expected.having,
  )
  same('threshold', question.threshold && `${question.threshold.value} ${question.threshold.unit}`, expected.threshold)
  same(
    'exclude',
    question.exclude.map(({ type, name }) => `${type}:${name}`),
    expected.exclude,
  )
  if (expected.defines !== undefined || expected.intent !== 'define_event')
    same(
      'event',
      isEvent(question.time, expected.event) ? expected.event : question.time.event?.name,
      // Where the days are written down, they alone are judged.
      expected.defines ?? expected.event ?? (question.time.event && expected.ranges.length === 0 ? null : undefined),
    )
  compareSides(question, expected, same)
  return wrong
}

function compareSides(
  question: Question,
  expected: Expected,
  same: (name: string, got: unknown, wanted: unknown) => void,
) {
  const { sides } = expected
  const got = question.compare?.sides ?? []
  const whole = sideOf(question)
  const { names, ranges, weekdays, months, hours, filters } = expected
  if (expected.intent === 'define_event' && ranges.length === 0) return
  if (sides === null) {
    const open = ['overlap', 'difference'].includes(expected.intent)
    if (open && question.compare !== null) return
    same('sides', got.length, open ? got.length : 0)
    const limitless = expected.intent === 'difference' && ranges.length === 0
    same(
      'slots',
      { ...whole, ...(limitless ? { ranges: [] } : {}) },
      { names: names.toSorted(), ranges, weekdays, months, hours, filters: filters.toSorted() },
    )
  } else if (typeof sides === 'number') same('sides', got.length, sides)
  else {
    const inherited = got.map((one) => ({
      ...sideOf({ ...one, time: one.time ?? question.time, filters: one.filters ?? question.filters }),
      ...(ranges.length > 0 ? { ranges: whole.ranges } : {}),
      ...(one.names === undefined ? { names: whole.names } : {}),
      ...(sides.some(({ of }) => isEvent(one.time, of)) ? { ranges: [] } : {}),
    }))
    same(
      'compared',
      inAnyOrder(expected.intent, inherited),
      inAnyOrder(
        expected.intent,
        sides.map(({ of: _, ...one }) => ({
          ...one,
          ...(ranges.length > 0 ? { ranges } : {}),
          names: (one.names.length > 0 ? one.names : names).toSorted(),
          weekdays: one.weekdays ?? weekdays,
          months: one.months ?? months,
          hours: one.hours ?? hours,
          filters: (one.filters.length > 0 ? one.filters : filters).toSorted(),
        })),
      ),
    )
  }
}
