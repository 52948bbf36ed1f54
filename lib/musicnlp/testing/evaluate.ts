import type { Question } from '@/lib/musicnlp/question'
import type { Viewer } from '@/lib/viewer'
import type { MadeUpHistory, MadeUpPlay } from './made-up-history'

/**
 * The answer to a typed question by the shortest road there is: loops over an array of plays. It shares nothing with
 * the executor, so that one checks the other; it is slow, and only for tests.
 */
export type Denotation = {
  value?: number | boolean | null
  at?: string | null
  items?: Record<string, unknown>[]
  points?: [key: string, value: number][]
  sides?: Record<string, unknown>[]
}

type Kind = 'track' | 'artist' | 'album'
type World = { plays: MadeUpPlay[]; nameOf: Map<string, string>; viewer: Viewer }

export function evaluate(question: Question, history: MadeUpHistory, viewer: Viewer): Denotation {
  const nameOf = new Map<string, string>()
  for (const [kind, list] of [
    ['artist', history.artists],
    ['album', history.albums],
    ['track', history.tracks],
  ] as const)
    for (const { id, name } of list) nameOf.set(`${kind}${id}`, name)
  const world = { plays: history.plays, nameOf, viewer }
  const answer = answers[question.intent]
  return answer ? answer(question, world) : {}
}

// --- days -----------------------------------------------------------------------------------------------------------

const utc = (date: string) => new Date(`${date}T12:00:00Z`)
const plus = (date: string, days: number) =>
  new Date(utc(date).getTime() + days * 86_400_000).toISOString().slice(0, 10)
const wd = (date: string) => utc(date).getUTCDay()
const instant = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')
const todayOf = ({ now, timeZone }: Viewer) => new Date(now).toLocaleDateString('sv-SE', { timeZone })

function daysBetween(first: string, last: string): string[] {
  const list: string[] = []
  for (let date = first; date <= last; date = plus(date, 1)) list.push(date)
  return list
}

function startOf(bucket: string, date: string, viewer: Viewer): string {
  const [year = '', month = ''] = date.split('-')
  switch (bucket) {
    case 'week': {
      let start = date
      while (wd(start) !== viewer.weekStart) start = plus(start, -1)
      return start
    }
    case 'month':
      return `${year}-${month}-01`
    case 'quarter':
      return `${year}-${{ '01': '01', '02': '01', '03': '01', '04': '04', '05': '04', '06': '04', '07': '07', '08': '07', '09': '07' }[month] ?? '10'}-01`
    case 'season': {
      if (month === '12') return `${year}-12-01`
      if (month < '03') return `${Number(year) - 1}-12-01`
      return `${year}-${month < '06' ? '03' : month < '09' ? '06' : '09'}-01`
    }
    case 'year':
      return `${year}-01-01`
    default:
      return date
  }
}

// --- which plays ----------------------------------------------------------------------------------------------------

type Scope = Pick<Question, 'time' | 'names' | 'exclude' | 'filters'>

/** The day a play counts for: a night that wraps midnight belongs to its evening. */
function dayFor(play: MadeUpPlay, { time: { hours } }: Pick<Scope, 'time'>): string {
  return hours && hours[0] > hours[1] && play.hour < hours[1] ? plus(play.date, -1) : play.date
}

function dateAdmitted(date: string, { ranges, weekdays, months }: Question['time']): boolean {
  const inRanges =
    ranges.length === 0 || ranges.some(({ from, to }) => (from === null || date >= from) && (to === null || date < to))
  return (
    inRanges &&
    (weekdays === null || weekdays.includes(wd(date))) &&
    (months === null || months.includes(Number(date.slice(5, 7))))
  )
}

function hourAdmitted(hour: number, hours: [number, number] | null): boolean {
  if (!hours) return true
  if (hours[0] <= hours[1]) return hour >= hours[0] && hour < hours[1]
  return hour >= hours[0] || hour < hours[1]
}

const platformWords: Record<string, string[]> = { phone: ['ios', 'android'], desktop: ['windows', 'macos', 'linux'] }

function admitted(play: MadeUpPlay, scope: Scope): boolean {
  const { names, exclude, filters, time } = scope
  for (const kind of ['track', 'artist', 'album'] as const) {
    const wanted = names.filter((name) => name.type === kind)
    if (wanted.length > 0 && !wanted.some((name) => name.id === play[kind])) return false
    if (exclude.some((name) => name.type === kind && name.id === play[kind])) return false
  }
  if (
    filters.platform !== undefined &&
    !(platformWords[filters.platform] ?? [filters.platform]).includes(play.platform ?? '')
  )
    return false
  if (filters.country !== undefined && play.country !== filters.country) return false
  if (filters.shuffle !== undefined && play.shuffle !== filters.shuffle) return false
  if (filters.offline !== undefined && play.offline !== filters.offline) return false
  if (filters.incognito !== undefined && play.incognito !== filters.incognito) return false
  if (filters.skipped !== undefined && play.isSkip !== filters.skipped) return false
  if (
    filters.finished !== undefined &&
    (play.reasonEnd === null || (play.reasonEnd === 'trackdone') !== filters.finished)
  )
    return false
  return dateAdmitted(dayFor(play, scope), time) && hourAdmitted(play.hour, time.hours)
}

const inScope = ({ plays }: World, scope: Scope) => plays.filter((play) => admitted(play, scope))
const always: Question['time'] = { ranges: [], weekdays: null, months: null, hours: null, event: null, label: '' }
const isCounted = (play: MadeUpPlay) => play.ms >= 30_000
const countedOf = (plays: MadeUpPlay[]) => plays.filter(isCounted)
const msOf = (plays: MadeUpPlay[]) => plays.reduce((sum, play) => sum + play.ms, 0)
const oneDecimal = (value: number) => Math.round(value * 10) / 10

// --- figures --------------------------------------------------------------------------------------------------------

function figure(metric: string, plays: MadeUpPlay[], question: Question, kind: Kind): number {
  const heard = countedOf(plays)
  switch (metric) {
    case 'time':
      return msOf(plays)
    case 'skips':
      return plays.filter((play) => play.isSkip).length
    case 'skip_rate':
      return plays.length === 0 ? 0 : (100 * plays.filter((play) => play.isSkip).length) / plays.length
    case 'days':
      return new Set(heard.map((play) => dayFor(play, question))).size
    case 'distinct':
      return new Set(heard.map((play) => play[kind]).filter((id) => id !== null)).size
    default:
      return heard.length
  }
}

const kindFor = (question: Question, otherwise: Kind): Kind =>
  question.entity === 'none' ? otherwise : question.entity
const said = (question: Question) =>
  question.limit !== null && !question.assumed.includes('limit') ? question.limit : undefined

type Entry = {
  id: number
  plays: number
  ms_played: number
  figure: number
  tie: number
  listed: number
  all: MadeUpPlay[]
}

/** Items of some plays in their total order. */
function ranked(
  plays: MadeUpPlay[],
  kind: Kind,
  metric: string,
  order: 'asc' | 'desc',
  question: Question,
  world: World,
): Entry[] {
  const skipping = metric === 'skips' || metric === 'skip_rate'
  const entries = [...groups(plays, kind)].map(([id, all]) => {
    const heard = countedOf(all).length
    const counts =
      metric === 'distinct'
        ? kind === 'track'
          ? figure('days', all, question, kind)
          : figure('distinct', all, question, 'track')
        : figure(metric, all, question, kind)
    const tie = metric === 'plays' ? msOf(all) : metric === 'skip_rate' ? all.length : heard
    return {
      id,
      plays: heard,
      ms_played: msOf(all),
      figure: counts,
      tie,
      listed: skipping && order === 'desc' ? figure('skips', all, question, kind) : heard,
      all,
    }
  })
  const sign = order === 'desc' ? -1 : 1
  return entries
    .filter((entry) => entry.listed > 0)
    .sort(
      (a, b) =>
        sign * (a.figure - b.figure) || (skipping ? -1 : sign) * (a.tie - b.tie) || byName(kind, a.id, b.id, world),
    )
}

function groups(plays: MadeUpPlay[], kind: Kind): Map<number, MadeUpPlay[]> {
  const found = new Map<number, MadeUpPlay[]>()
  for (const play of plays) {
    const id = play[kind]
    if (id === null) continue
    const list = found.get(id)
    if (list) list.push(play)
    else found.set(id, [play])
  }
  return found
}

function byName(kind: Kind, a: number, b: number, { nameOf }: World): number {
  const [left, right] = [nameOf.get(`${kind}${a}`) ?? '', nameOf.get(`${kind}${b}`) ?? '']
  return left < right ? -1 : left > right ? 1 : a - b
}

const byPlays = (kind: Kind, world: World) => (a: Entry, b: Entry) =>
  b.plays - a.plays || b.ms_played - a.ms_played || byName(kind, a.id, b.id, world)

/** The figure under the name that the answer gives it. */
function extra(metric: string, kind: Kind, value: number): Record<string, unknown> {
  if (metric === 'skips') return { skips: value }
  if (metric === 'skip_rate') return { skip_rate: oneDecimal(value) }
  if (metric === 'days' || (metric === 'distinct' && kind === 'track')) return { days: value }
  return metric === 'distinct' ? { distinct: value } : {}
}

const metricOf = (question: Question) => (question.metric === 'none' ? 'plays' : question.metric)

function conditionHolds(question: Question, plays: MadeUpPlay[]): boolean {
  const condition = conditionIn(question)
  if (!condition) return true
  const value = figure(condition.metric, plays, question, 'track')
  return {
    '=': value === condition.value,
    '>': value > condition.value,
    '>=': value >= condition.value,
    '<': value < condition.value,
    '<=': value <= condition.value,
    between: value >= condition.value && value <= condition.max,
  }[condition.op]
}

function conditionIn({ having, threshold, metric }: Question) {
  const op = having?.op ?? '>='
  if (threshold) {
    const scale = { hours: 3_600_000, minutes: 60_000 }[String(threshold.unit)] ?? 1
    return {
      metric:
        scale > 1 ? 'time' : threshold.unit === 'days' ? 'days' : threshold.unit === 'tracks' ? 'distinct' : 'plays',
      op,
      value: threshold.value * scale,
      max: (having?.max ?? threshold.value) * scale,
    }
  }
  if (!having) return undefined
  const scale = metric === 'time' ? 3_600_000 : 1
  return {
    metric: metric === 'none' || metric === 'distinct' ? 'plays' : metric,
    op,
    value: having.value * scale,
    max: (having.max ?? having.value) * scale,
  }
}

const item = (
  rank: number,
  { id, plays, ms_played }: Pick<Entry, 'id' | 'plays' | 'ms_played'>,
  more: Record<string, unknown> = {},
) => ({ rank, id, plays, ms_played, ...more })
const listen = (play: MadeUpPlay, rank: number) => ({
  rank,
  id: play.track,
  ms_played: play.ms,
  played_at: instant(play.at),
})

// --- calendars ------------------------------------------------------------------------------------------------------

const calendar = ['day', 'week', 'month', 'quarter', 'season', 'year']
const isCalendar = (bucket: string | null): bucket is string => bucket !== null && calendar.includes(bucket)

/** First and last day with a counted play, of everything. */
function span({ plays }: World): [string, string] | undefined {
  const heard = countedOf(plays)
  const [first, last] = [heard[0], heard.at(-1)]
  return first && last ? [first.date, last.date] : undefined
}

function periodKeys(bucket: string, question: Question, world: World): string[] {
  const covered = span(world)
  if (!covered) return []
  const days = daysBetween(...covered).filter((date) => dateAdmitted(date, question.time))
  return [...new Set(days.map((date) => startOf(bucket, date, world.viewer)))]
}

function keyFor(bucket: string, play: MadeUpPlay, question: Question, viewer: Viewer): string {
  if (bucket === 'hour') return `${play.date}T${String(play.hour).padStart(2, '0')}`
  if (bucket === 'hour_of_day') return String(play.hour)
  const day = dayFor(play, question)
  return bucket === 'weekday' ? String(wd(day)) : startOf(bucket, day, viewer)
}

function figuresBy(bucket: string, question: Question, world: World): Map<string, number> {
  const found = new Map<string, MadeUpPlay[]>()
  for (const play of inScope(world, question)) {
    const key = keyFor(bucket, play, question, world.viewer)
    const list = found.get(key)
    if (list) list.push(play)
    else found.set(key, [play])
  }
  return new Map(
    [...found].map(([key, plays]) => [key, figure(metricOf(question), plays, question, kindFor(question, 'track'))]),
  )
}

function calendarPoints(bucket: string, question: Question, world: World): [string, number][] {
  const figures = figuresBy(bucket, question, world)
  return periodKeys(bucket, question, world).map((key) => [key, figures.get(key) ?? 0])
}

// --- answers --------------------------------------------------------------------------------------------------------

type Answer = (question: Question, world: World) => Denotation

const rankingAnswer: Answer = (question, world) => {
  const kind = kindFor(question, 'track')
  const metric = metricOf(question)
  const entries = (plays: MadeUpPlay[]) =>
    ranked(plays, kind, metric, question.order, question, world).filter((entry) => conditionHolds(question, entry.all))
  if (question.bucket) {
    const bucket = question.bucket
    const parts = new Map<string, MadeUpPlay[]>()
    for (const play of inScope(world, question)) {
      const key = keyFor(bucket, play, question, world.viewer)
      const list = parts.get(key)
      if (list) list.push(play)
      else parts.set(key, [play])
    }
    const keys = [...parts.keys()].sort((a, b) =>
      isCalendar(bucket) || bucket === 'hour' ? (a < b ? -1 : 1) : Number(a) - Number(b),
    )
    const items = keys.flatMap((key) =>
      entries(parts.get(key) ?? [])
        .slice(0, question.limit ?? 1)
        .map((entry, index) => item(index + 1, entry, { ...extra(metric, kind, entry.figure), period: key })),
    )
    return { items, value: items.length }
  }
  const all = entries(inScope(world, question))
  const from = (question.ordinal ?? 1) - 1
  const shown = all.slice(from, from + (question.ordinal ? 1 : Math.min(question.limit ?? 10, 200)))
  return {
    items: shown.map((entry, index) => item(from + index + 1, entry, extra(metric, kind, entry.figure))),
    value: shown.length > 0 ? all.length : 0,
  }
}

const rankOfAnswer: Answer = (question, world) => {
  const kind = question.names.find((name) => name.type === question.entity)?.type ?? question.names[0]?.type
  if (!kind) return {}
  const targets = question.names.filter((name) => name.type === kind)
  const metric = metricOf(question)
  const others = { ...question, names: question.names.filter((name) => name.type !== kind) }
  const items = ranked(inScope(world, others), kind, metric, question.order, question, world)
    .map((entry, index) => ({ entry, rank: index + 1 }))
    .filter(({ entry }) => targets.some((name) => name.id === entry.id))
    .map(({ entry, rank }) => item(rank, entry, extra(metric, kind, entry.figure)))
  const rank = items[0]?.rank ?? null
  const limit = question.ordinal ?? said(question)
  if (limit === undefined || targets.length > 1) return { items, value: rank }
  return { items, value: rank !== null && (question.ordinal ? rank === limit : rank <= limit) }
}

const totalAnswer: Answer = (question, world) => {
  const plays = inScope(world, question)
  const metric = metricOf(question)
  const value = figure(metric, plays, question, kindFor(question, 'track'))
  return {
    value: metric === 'skip_rate' ? oneDecimal(value) : value,
    sides: [{ value: countedOf(plays).length }, { value: msOf(plays) }],
  }
}

const distinctAnswer: Answer = (question, world) => {
  if (question.metric === 'days') return { value: figure('days', inScope(world, question), question, 'track') }
  const kind = kindFor(question, 'track')
  const items = [...groups(inScope(world, question), kind).values()].filter(
    (plays) => countedOf(plays).length > 0 && conditionHolds(question, plays),
  )
  return { value: items.length }
}

/** A measure for each day or each hour of a date that has plays, by what `keyOf` says of it. */
function summed(
  cellOf: (play: MadeUpPlay) => string,
  keyOf: (play: MadeUpPlay) => string,
  question: Question,
  world: World,
): Map<string, number> {
  const cells = new Map<string, MadeUpPlay[]>()
  for (const play of inScope(world, question)) {
    const cell = cells.get(cellOf(play))
    if (cell) cell.push(play)
    else cells.set(cellOf(play), [play])
  }
  const sums = new Map<string, number>()
  for (const plays of cells.values()) {
    const key = plays[0] ? keyOf(plays[0]) : ''
    sums.set(key, (sums.get(key) ?? 0) + figure(metricOf(question), plays, question, kindFor(question, 'track')))
  }
  return sums
}

const hourCell = ({ date, hour }: MadeUpPlay) => `${date} ${hour}`

/** The mean of each weekday, or hour of the day, over the days there were. */
function averagePoints(bucket: 'weekday' | 'hour_of_day', question: Question, world: World): [string, number][] {
  const days = periodKeys('day', question, world)
  const dayCell = (play: MadeUpPlay) => dayFor(play, question)
  const sums =
    bucket === 'weekday'
      ? summed(dayCell, (play) => String(wd(dayCell(play))), question, world)
      : summed(hourCell, ({ hour }) => String(hour), question, world)
  const keys =
    bucket === 'hour_of_day'
      ? Array.from({ length: 24 }, (_, hour) => hour)
      : world.viewer.weekStart === 1
        ? [1, 2, 3, 4, 5, 6, 0]
        : [0, 1, 2, 3, 4, 5, 6]
  return keys.map((key) => {
    const own = bucket === 'weekday' ? days.filter((day) => wd(day) === key).length : days.length
    const mean = (sums.get(String(key)) ?? 0) / Math.max(1, own)
    return [String(key), metricOf(question) === 'time' ? Math.round(mean) : oneDecimal(mean)]
  })
}

const averageAnswer: Answer = (question, world) => {
  const metric = metricOf(question)
  if (metric === 'skip_rate') return totalAnswer(question, world)
  if (question.bucket === 'weekday' || question.bucket === 'hour_of_day')
    return { points: averagePoints(question.bucket, question, world) }
  const byDay = question.bucket === 'hour'
  const points = calendarPoints(byDay ? 'day' : (question.bucket ?? 'day'), question, world)
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
    hourAdmitted(hour, question.time.hours),
  ).length
  const periods = points.length * (byDay ? hours : 1)
  const sum = byDay
    ? (summed(hourCell, () => '', question, world).get('') ?? 0)
    : points.reduce((all, [, value]) => all + value, 0)
  const mean = periods === 0 ? null : sum / periods
  return {
    value: mean === null ? null : metric === 'time' ? Math.round(mean) : oneDecimal(mean),
    sides: [{ value: sum }, { value: periods }],
  }
}

const ratio = (part: number, whole: number): Denotation => ({
  value: whole === 0 ? null : oneDecimal((100 * part) / whole),
  sides: [{ value: part }, { value: whole }],
})

const shareAnswer: Answer = (question, world) => {
  const metric = metricOf(question) === 'skip_rate' ? 'skips' : metricOf(question)
  const kind = kindFor(question, 'track')
  const whole = structuredClone(question)
  const has = (type: Kind) => question.names.some((name) => name.type === type)
  if (question.names.length > 0) {
    const drop = has('track') ? 'track' : has('album') ? 'album' : 'artist'
    whole.names = question.names.filter((name) => name.type !== drop)
  } else if (Object.keys(question.filters).length > 0) whole.filters = {}
  else if (question.exclude.length > 0) whole.exclude = []
  else if (question.time.weekdays || question.time.months || question.time.hours)
    whole.time = { ...always, ranges: question.time.ranges }
  else whole.time = always
  return ratio(
    figure(metric, inScope(world, question), question, kind),
    figure(metric, inScope(world, whole), question, kind),
  )
}

const listenAnswer =
  (end: 'first' | 'last'): Answer =>
  (question, world) => {
    const heard = countedOf(inScope(world, question))
    const ordered = end === 'first' ? heard : heard.toReversed()
    const kind = kindFor(question, 'track')
    const count = question.limit ?? 1
    const seen = new Set<number>()
    const chosen: MadeUpPlay[] = []
    for (const play of ordered) {
      const id = play[kind]
      if (chosen.length === count) break
      if (count === 1 && question.entity !== 'album') chosen.push(play)
      else if (id !== null && !seen.has(id)) {
        seen.add(id)
        chosen.push(play)
      }
    }
    const items = chosen.map((play, index) => listen(play, index + 1))
    return { at: items[0]?.played_at ?? null, items }
  }

const nthAnswer: Answer = (question, world) => {
  const nth = question.ordinal ?? 1
  const play = countedOf(inScope(world, question))[nth - 1]
  return { at: play ? instant(play.at) : null, value: nth, items: play ? [listen(play, 1)] : [] }
}

const milestoneAnswer: Answer = (question, world) => {
  const { threshold, ordinal } = question
  const goal = threshold ?? (ordinal ? { value: ordinal, unit: 'plays' as const } : undefined)
  if (!goal) return {}
  const isTime = goal.unit === 'hours' || goal.unit === 'minutes'
  const wanted =
    goal.unit === 'hours' ? goal.value * 3_600_000 : goal.unit === 'minutes' ? goal.value * 60_000 : goal.value
  let time = 0
  const seen = new Set<unknown>()
  for (const play of inScope(world, question)) {
    time += play.ms
    if (isCounted(play)) {
      const what = {
        plays: play.id,
        days: dayFor(play, question),
        tracks: play.track,
        artists: play.artist,
        albums: play.album,
        hours: 0,
        minutes: 0,
      }[goal.unit]
      if (what !== null) seen.add(what)
    }
    if ((isTime ? time : seen.size) >= wanted && (isTime || isCounted(play)))
      return { at: instant(play.at), value: wanted, items: [listen(play, 1)], sides: [{ value: wanted }] }
  }
  return { at: null, value: isTime ? time : seen.size, items: [], sides: [{ value: wanted }] }
}

/** The very first counted play of each item. */
function firsts(kind: Kind, { plays }: World): MadeUpPlay[] {
  const seen = new Set<number>()
  return countedOf(plays).filter((play) => {
    const id = play[kind]
    if (id === null || seen.has(id)) return false
    seen.add(id)
    return true
  })
}

const discoveriesAnswer: Answer = (question, world) => {
  const kind = kindFor(question, 'artist')
  const found = new Map(
    firsts(kind, world)
      .filter((play) => admitted(play, question))
      .map((play) => [play[kind], play.at]),
  )
  const entries = ranked(
    world.plays.filter((play) => found.has(play[kind])),
    kind,
    metricOf(question) === 'time' ? 'time' : 'plays',
    question.order,
    question,
    world,
  )
  const items = entries
    .slice(0, Math.min(question.limit ?? 10, 200))
    .map((entry, index) => item(index + 1, entry, { first_played_at: instant(found.get(entry.id) ?? 0) }))
  return { items, value: entries.length }
}

const discoveryCountAnswer: Answer = (question, world) => {
  const found = firsts(kindFor(question, 'artist'), world).filter((play) => admitted(play, question))
  if (!isCalendar(question.bucket)) return { value: found.length }
  const bucket = question.bucket
  const points = periodKeys(bucket, question, world).map((key): [string, number] => [
    key,
    found.filter((play) => keyFor(bucket, play, question, world.viewer) === key).length,
  ])
  return { value: found.length, points }
}

const lapsedAnswer: Answer = (question, world) => {
  const kind = kindFor(question, 'artist')
  const ends = question.time.ranges.map((range) => range.to)
  const today = plus(todayOf(world.viewer), -180)
  const latest = ends.length > 0 && !ends.includes(null) ? ends.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b)) : null
  const cut = latest !== null && latest < today ? latest : today
  const heardSince = new Set(
    countedOf(world.plays)
      .filter((play) => play.date >= cut)
      .map((play) => play[kind]),
  )
  const lastOf = new Map(countedOf(world.plays).map((play) => [play[kind], play.at]))
  const least = kind === 'track' ? 5 : 10
  const entries = ranked(inScope(world, question), kind, 'plays', 'desc', question, world).filter(
    (entry) =>
      !heardSince.has(entry.id) && (conditionIn(question) ? conditionHolds(question, entry.all) : entry.plays >= least),
  )
  const items = entries
    .slice(0, Math.min(question.limit ?? 10, 200))
    .map((entry, index) => item(index + 1, entry, { last_played_at: instant(lastOf.get(entry.id) ?? 0) }))
  return { items, value: entries.length }
}

const rediscoveredAnswer: Answer = (question, world) => {
  const kind = kindFor(question, 'artist')
  const found: (Entry & { at: number; away: number })[] = []
  for (const [id, all] of groups(world.plays, kind)) {
    const heard = countedOf(all)
    let best: { index: number; away: number } | undefined
    heard.forEach((play, index) => {
      const before = heard[index - 1]
      if (!before || index < 5 || heard.length - index < 3 || !admitted(play, question)) return
      if (play.at - before.at >= 180 * 86_400_000)
        best = { index, away: Math.floor((play.at - before.at) / 86_400_000) }
    })
    const back = best && heard[best.index]
    if (!best || !back) continue
    const since = all.filter((play) => play.at >= back.at)
    found.push({
      id,
      plays: countedOf(since).length,
      ms_played: msOf(since),
      figure: 0,
      tie: 0,
      listed: 1,
      all: since,
      at: back.at,
      away: best.away,
    })
  }
  found.sort(byPlays(kind, world))
  const items = found
    .slice(0, Math.min(question.limit ?? 10, 200))
    .map((entry, index) => item(index + 1, entry, { played_at: instant(entry.at), away_days: entry.away }))
  return { items, value: found.length }
}

const thresholdAnswer: Answer = (question, world) => {
  const condition = conditionIn(question)
  if (!condition) return {}
  const kind = kindFor(question, 'track')
  const entries = ranked(inScope(world, question), kind, condition.metric, question.order, question, world).filter(
    (entry) => conditionHolds(question, entry.all),
  )
  const items = entries
    .slice(0, Math.min(said(question) ?? 50, 200))
    .map((entry, index) => item(index + 1, entry, extra(condition.metric, kind, entry.figure)))
  return { items, value: entries.length }
}

const consistencyAnswer: Answer = (question, world) => {
  const kind = kindFor(question, 'artist')
  const bucket = question.bucket ?? 'year'
  const keys = (plays: MadeUpPlay[]) =>
    new Set(countedOf(plays).map((play) => keyFor(bucket, play, question, world.viewer))).size
  const periods = keys(inScope(world, { ...question, names: [], exclude: [] }))
  const entries = ranked(inScope(world, question), kind, 'plays', 'desc', question, world).filter(
    (entry) => keys(entry.all) === periods,
  )
  const items = entries.slice(0, said(question) ?? 50).map((entry, index) => item(index + 1, entry, { periods }))
  return { items, value: entries.length, sides: [{ value: periods }] }
}

function sidesOf(question: Question): Question[] {
  if (question.compare) return question.compare.sides.map((side) => ({ ...question, ...side, compare: null }))
  if (question.names.length > 1) return question.names.map((name) => ({ ...question, names: [name] }))
  if (question.time.ranges.length > 1)
    return question.time.ranges.map((range) => ({ ...question, time: { ...question.time, ranges: [range] } }))
  return [question]
}

const setAnswer =
  (wanted: 'overlap' | 'difference'): Answer =>
  (question, world) => {
    const kind = kindFor(question, 'artist')
    const sides = sidesOf(question)
    if (wanted === 'overlap' && sides.length < 2) return {}
    const limit = said(question)
    const listOf = (side: Question) =>
      ranked(inScope(world, side), kind, metricOf(side), side.order, side, world)
        .filter((entry) => entry.plays > 0)
        .slice(0, limit ?? Infinity)
    const lists = sides.map((side) => listOf(side))
    if (wanted === 'difference' && sides.length === 1) {
      const inside = new Set(
        world.plays.filter((play) => admitted(play, { ...question, names: [], exclude: [], filters: {} })),
      )
      lists.push(
        ranked(
          inScope(world, { ...question, time: always }).filter((play) => !inside.has(play)),
          kind,
          'plays',
          'desc',
          question,
          world,
        ),
      )
    }
    const [first = [], ...others] = lists
    const kept = first.filter((entry) => {
      const elsewhere = others.filter((list) => list.some((other) => other.id === entry.id)).length
      return wanted === 'overlap' ? elsewhere === others.length : elsewhere === 0
    })
    const merged = kept
      .map((entry) => {
        const parts = lists.flatMap((list) => list.filter((other) => other.id === entry.id))
        const sum = (pick: (part: Entry) => number) => parts.reduce((all, part) => all + pick(part), 0)
        return {
          ...entry,
          plays: sum((part) => part.plays),
          ms_played: sum((part) => part.ms_played),
          by_side: parts.map((part) => part.plays),
        }
      })
      .sort(byPlays(kind, world))
    const items = merged
      .slice(0, limit ? 200 : Math.min(question.limit ?? 10, 200))
      .map((entry, index) => item(index + 1, entry, { by_side: entry.by_side }))
    return { items, value: merged.length }
  }

const playsAtAnswer: Answer = (question, world) => {
  const heard = countedOf(inScope(world, question))
  const { entity } = question
  const seen = new Set<number>()
  const shown =
    entity === 'artist' || entity === 'album'
      ? heard.filter((play) => {
          const id = play[entity]
          if (id === null || seen.has(id)) return false
          return seen.add(id)
        })
      : heard
  return {
    items: shown.slice(0, said(question) ?? 50).map((play, index) => listen(play, index + 1)),
    value: heard.length,
  }
}

const existsAnswer: Answer = (question, world) => {
  const plays = inScope(world, question)
  const heard = countedOf(plays)
  const [first, last] = [heard[0], heard.at(-1)]
  return {
    value: heard.length > 0,
    at: first ? instant(first.at) : null,
    sides: [{ value: heard.length, ms_played: msOf(plays) }, ...(last ? [{ value: null, at: instant(last.at) }] : [])],
  }
}

const peakAnswer: Answer = (question, world) => {
  const bucket = question.bucket ?? 'day'
  const recurring = bucket === 'weekday' || bucket === 'hour_of_day'
  let points: [string, number][]
  if (recurring) {
    const figures = figuresBy(bucket, question, world)
    const week = world.viewer.weekStart === 1 ? [1, 2, 3, 4, 5, 6, 0] : [0, 1, 2, 3, 4, 5, 6]
    const keys =
      bucket === 'weekday'
        ? week.filter((day) => question.time.weekdays?.includes(day) ?? true)
        : Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => hourAdmitted(hour, question.time.hours))
    points = keys.map((key) => [String(key), figures.get(String(key)) ?? 0])
  } else if (bucket === 'hour')
    points = [...figuresBy(bucket, question, world)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([, value]) => value > 0)
  else points = calendarPoints(bucket, question, world)
  if (!points.some(([, value]) => value > 0)) points = []
  const order = [...points].sort(([, a], [, b]) => (question.order === 'asc' ? a - b : b - a))
  return {
    at: order[0]?.[0] ?? null,
    value: order[0]?.[1] ?? null,
    points: recurring ? points : order.slice(0, Math.max(5, said(question) ?? 0)),
  }
}

const seriesAnswer: Answer = (question, world) => {
  if (question.bucket && !isCalendar(question.bucket)) return distributionAnswer(question, world)
  return { points: calendarPoints(question.bucket ?? 'month', question, world) }
}

const distributionAnswer: Answer = (question, world) => {
  const bucket = question.bucket === null || question.bucket === 'hour' ? 'hour_of_day' : question.bucket
  if (!['weekday', 'hour_of_day', 'month', 'season'].includes(bucket)) return seriesAnswer(question, world)
  const keyOf = (play: MadeUpPlay) => {
    const day = dayFor(play, question)
    const month = Number(day.slice(5, 7))
    if (bucket === 'month') return month
    if (bucket === 'season') return [12, 1, 2].includes(month) ? 0 : month < 6 ? 1 : month < 9 ? 2 : 3
    return bucket === 'weekday' ? wd(day) : play.hour
  }
  const lists: Record<string, number[]> = {
    weekday: world.viewer.weekStart === 1 ? [1, 2, 3, 4, 5, 6, 0] : [0, 1, 2, 3, 4, 5, 6],
    hour_of_day: Array.from({ length: 24 }, (_, hour) => hour),
    month: Array.from({ length: 12 }, (_, month) => month + 1),
    season: [0, 1, 2, 3],
  }
  const keys = lists[bucket] ?? []
  const plays = inScope(world, question)
  return {
    points: keys.map((key) => [
      String(key),
      figure(
        metricOf(question),
        plays.filter((play) => keyOf(play) === key),
        question,
        kindFor(question, 'track'),
      ),
    ]),
  }
}

function windows({ time: { ranges } }: Question, viewer: Viewer) {
  const tomorrow = plus(todayOf(viewer), 1)
  if (ranges.some((range) => range.from === null)) return undefined
  const from = ranges.length === 0 ? plus(tomorrow, -90) : (ranges.map((range) => range.from ?? '').sort()[0] ?? '')
  const ends = ranges.map((range) => range.to ?? tomorrow).sort()
  const end = ends.at(-1) ?? tomorrow
  const to = end < tomorrow ? end : tomorrow
  if (to <= from) return undefined
  let before = from
  if (from.endsWith('-01') && to.endsWith('-01')) {
    for (let month = from; month < to; month = startOf('month', plus(month, 31), viewer))
      before = startOf('month', plus(before, -1), viewer)
  } else for (let day = from; day < to; day = plus(day, 1)) before = plus(before, -1)
  return { now: { from, to }, before: { from: before, to: from } }
}

const trendAnswer: Answer = (question, world) => {
  const stretch = windows(question, world.viewer)
  if (!stretch) return {}
  const during = (range: { from: string; to: string }) =>
    inScope(world, { ...question, time: { ...question.time, ranges: [range] } })
  const dates = (range: { from: string; to: string }) => ({ from: range.from, to: plus(range.to, -1) })
  const kind = question.entity
  if (kind === 'none' || question.names.some((name) => name.type === kind)) {
    const value = (range: { from: string; to: string }) => figure(metricOf(question), during(range), question, 'track')
    const [now, before] = [value(stretch.now), value(stretch.before)]
    return {
      value: oneDecimal(now - before),
      sides: [
        { value: before, ...dates(stretch.before) },
        { value: now, ...dates(stretch.now) },
      ],
    }
  }
  const [now, before] = [groups(during(stretch.now), kind), groups(during(stretch.before), kind)]
  const rows = [...new Set([...now.keys(), ...before.keys()])].map((id) => {
    const plays = countedOf(now.get(id) ?? []).length
    const earlier = countedOf(before.get(id) ?? []).length
    return { id, plays, ms_played: msOf(now.get(id) ?? []), before: earlier, change: plays - earlier }
  })
  const sign = question.order === 'asc' ? 1 : -1
  const moved = rows
    .filter((row) => sign * row.change < 0)
    .sort(
      (a, b) =>
        sign * (a.change - b.change) ||
        b.plays - a.plays ||
        b.ms_played - a.ms_played ||
        byName(kind, a.id, b.id, world),
    )
  return {
    items: moved
      .slice(0, Math.min(question.limit ?? 10, 200))
      .map((row, index) => item(index + 1, row, { before: row.before, change: row.change })),
    value: moved.length,
    sides: [
      { value: null, ...dates(stretch.before) },
      { value: null, ...dates(stretch.now) },
    ],
  }
}

const streakAnswer: Answer = (question, world) => {
  const kind = question.entity
  const heard = countedOf(inScope(world, question))
  if (kind !== 'none' && !question.names.some((name) => name.type === kind))
    return itemStreaks(question, heard, kind, world)
  const bucket = isCalendar(question.bucket) ? question.bucket : 'day'
  const played = [...new Set(heard.map((play) => dayFor(play, question)))].sort()
  if (played.length === 0) return { value: 0, at: null, sides: [] }
  const today = todayOf(world.viewer)
  const last = played.at(-1) ?? ''
  const days = daysBetween(played[0] ?? '', last > today ? last : today).filter((date) =>
    dateAdmitted(date, question.time),
  )
  const places = [...new Set(days.map((date) => startOf(bucket, date, world.viewer)))]
  const hit = new Set(played.map((date) => startOf(bucket, date, world.viewer)))
  let best: string[] = []
  let run: string[] = []
  for (const place of places) {
    run = hit.has(place) ? [...run, place] : []
    if (run.length > best.length) best = run
  }
  const missedLast = hit.has(places.at(-1) ?? '') ? places : places.slice(0, -1)
  let current: string[] = []
  for (const place of missedLast.toReversed()) {
    if (!hit.has(place)) break
    current = [place, ...current]
  }
  const { ranges } = question.time
  if (ranges.length > 0 && ranges.every(({ to }) => to !== null && to <= today)) current = []
  const side = (list: string[]) => ({ value: list.length, ...(list.length > 0 && { from: list[0], to: list.at(-1) }) })
  return { value: best.length, at: best[0] ?? null, sides: [side(best), side(current)] }
}

function itemStreaks(question: Question, heard: MadeUpPlay[], kind: Kind, world: World): Denotation {
  const rows = [...groups(heard, kind)]
    .map(([id, plays]) => {
      const days = [...new Set(plays.map((play) => dayFor(play, question)))].sort()
      let best: string[] = []
      let run: string[] = []
      for (const day of days) {
        run = run.at(-1) === plus(day, -1) ? [...run, day] : [day]
        if (run.length > best.length) best = run
      }
      const inside = plays.filter((play) => best.includes(dayFor(play, question)))
      return { id, plays: inside.length, ms_played: msOf(inside), days: best.length, from: best[0], to: best.at(-1) }
    })
    .sort(
      (a, b) => b.days - a.days || b.plays - a.plays || b.ms_played - a.ms_played || byName(kind, a.id, b.id, world),
    )
  const items = rows
    .slice(0, Math.min(question.limit ?? 10, 200))
    .map((row, index) => item(index + 1, row, { days: row.days, from: row.from, to: row.to }))
  return { items, value: rows[0]?.days ?? 0 }
}

const gapAnswer: Answer = (asked, world) => {
  const question =
    asked.names.length === 0 && asked.exclude.length > 0 ? { ...asked, names: asked.exclude, exclude: [] } : asked
  const everHeard = countedOf(inScope(world, { ...question, time: { ...always, hours: question.time.hours } }))
    .map((play) => dayFor(play, question))
    .sort()
  const covered = span(world)
  const days =
    covered && everHeard[0]
      ? daysBetween(everHeard[0], covered[1]).filter((date) => dateAdmitted(date, question.time))
      : []
  const played = new Set(countedOf(inScope(world, question)).map((play) => dayFor(play, question)))
  let best: string[] = []
  let run: string[] = []
  for (const day of days) {
    run = played.has(day) ? [] : [...run, day]
    if (run.length > best.length) best = run
  }
  return {
    value: best.length,
    at: best[0] ?? null,
    sides: [
      { value: best.length, ...(best.length > 0 && { from: best[0], to: best.at(-1) }) },
      { value: days.filter((day) => !played.has(day)).length },
      { value: days.length },
    ],
  }
}

const sessionAnswer: Answer = (question, world) => {
  const sessions: MadeUpPlay[][] = []
  for (const play of inScope(world, { ...question, time: always })) {
    const before = sessions.at(-1)?.at(-1)
    if (before && play.at - play.ms - before.at <= 30 * 60_000) sessions.at(-1)?.push(play)
    else sessions.push([play])
  }
  const asked = sessions.filter(
    (plays) =>
      countedOf(plays).length > 0 &&
      plays[0] &&
      admitted(plays[0], { time: question.time, names: [], exclude: [], filters: {} }),
  )
  const startOfSession = (plays: MadeUpPlay[]) => Math.min(...plays.map((play) => play.at - play.ms))
  const byTime = (a: MadeUpPlay[], b: MadeUpPlay[]) => msOf(b) - msOf(a)
  const byCount = (a: MadeUpPlay[], b: MadeUpPlay[]) => countedOf(b).length - countedOf(a).length
  const [longest] = asked.sort((a, b) => byTime(a, b) || byCount(a, b) || startOfSession(a) - startOfSession(b))
  if (!longest) return { value: question.metric === 'plays' ? 0 : null, at: null, sides: [{ value: 0 }] }
  const at = instant(startOfSession(longest))
  const mean = Math.round(asked.reduce((sum, plays) => sum + msOf(plays), 0) / asked.length)
  return {
    value: question.metric === 'plays' ? asked.length : msOf(longest),
    at,
    sides: [
      { value: msOf(longest), at, plays: countedOf(longest).length },
      { value: null, at: instant(longest.at(-1)?.at ?? 0) },
      { value: asked.length },
      { value: mean },
    ],
  }
}

const bingeAnswer: Answer = (question, world) => {
  const kind = kindFor(question, question.names[0]?.type ?? 'track')
  const bucket = question.bucket ?? 'day'
  const rows: { id: number; key: string; plays: number; ms_played: number }[] = []
  for (const [id, all] of groups(inScope(world, question), kind)) {
    for (const key of new Set(all.map((play) => keyFor(bucket, play, question, world.viewer)))) {
      const inside = all.filter((play) => keyFor(bucket, play, question, world.viewer) === key)
      if (countedOf(inside).length > 0) rows.push({ id, key, plays: countedOf(inside).length, ms_played: msOf(inside) })
    }
  }
  const isTime = metricOf(question) === 'time'
  rows.sort(
    (a, b) =>
      (isTime ? b.ms_played - a.ms_played || b.plays - a.plays : b.plays - a.plays || b.ms_played - a.ms_played) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) ||
      byName(kind, a.id, b.id, world),
  )
  const shown = rows.slice(0, said(question) ?? 5)
  return {
    items: shown.map((row, index) => item(index + 1, row, { period: row.key })),
    at: shown[0]?.key ?? null,
    value: shown[0]?.plays ?? 0,
  }
}

const compareAnswer: Answer = (question, world) => {
  const sides = sidesOf(question)
  if (sides.length < 2) return {}
  const figures = sides.map((side) => {
    const plays = inScope(world, side)
    const metric = metricOf(side)
    const kind = kindFor(side, 'track')
    const value = figure(metric, plays, side, kind)
    const listed =
      side.entity !== 'none' && metric !== 'distinct' && !side.names.some((name) => name.type === side.entity)
    const items = ranked(plays, kind, metric, side.order, side, world)
      .slice(0, Math.min(side.limit ?? 10, 5))
      .map((entry, index) => item(index + 1, entry, extra(metric, kind, entry.figure)))
    return {
      value: metric === 'skip_rate' ? oneDecimal(value) : value,
      plays: countedOf(plays).length,
      ms_played: msOf(plays),
      ...(listed && { items }),
    }
  })
  return {
    sides: figures,
    value: figures.length === 2 ? oneDecimal((figures[0]?.value ?? 0) - (figures[1]?.value ?? 0)) : null,
  }
}

const entityAnswer: Answer = (question, world) => {
  const kind = question.names.find((name) => name.type === question.entity)?.type ?? question.names[0]?.type
  const target = question.names.find((name) => name.type === kind)
  if (!kind || !target) return {}
  const plays = inScope(world, question)
  const heard = countedOf(plays)
  const plain = { ...question, metric: 'plays' as const, order: 'desc' as const }
  const order = ranked(inScope(world, { ...plain, names: [] }), kind, 'plays', 'desc', plain, world)
  const rank = order.findIndex((entry) => entry.id === target.id) + 1
  const [first, last] = [heard[0], heard.at(-1)]
  return {
    value: heard.length,
    at: first ? instant(first.at) : null,
    items:
      kind === 'track'
        ? []
        : ranked(plays, 'track', 'plays', 'desc', plain, world)
            .slice(0, 5)
            .map((entry, index) => item(index + 1, entry)),
    points: calendarPoints('year', plain, world),
    sides: [
      { value: heard.length },
      { value: msOf(plays) },
      { value: new Set(heard.map((play) => play.date)).size },
      { value: oneDecimal(figure('skip_rate', plays, question, kind)) },
      { value: rank || null },
      ...(first ? [{ value: null, at: instant(first.at) }] : []),
      ...(last ? [{ value: null, at: instant(last.at) }] : []),
    ],
  }
}

const periodAnswer: Answer = (question, world) => {
  const plain: Question = { ...question, metric: 'plays', order: 'desc', entity: 'none', bucket: null }
  const plays = inScope(world, plain)
  const different = (kind: Kind) => figure('distinct', plays, plain, kind)
  const months = calendarPoints('month', plain, world)
  const heaviest = peakAnswer(plain, world)
  return {
    value: countedOf(plays).length,
    items: (['artist', 'track', 'album'] as const).flatMap((kind) =>
      ranked(plays, kind, 'plays', 'desc', plain, world)
        .slice(0, 3)
        .map((entry, index) => item(index + 1, entry)),
    ),
    points: months.length > 2 ? months : calendarPoints('day', plain, world),
    sides: [
      { value: countedOf(plays).length },
      { value: msOf(plays) },
      { value: different('track') },
      { value: different('artist') },
      { value: different('album') },
      { value: firsts('artist', world).filter((play) => admitted(play, plain)).length },
      ...(heaviest.at ? [{ value: heaviest.value, from: heaviest.at, to: heaviest.at }] : []),
    ],
  }
}

const diversityAnswer: Answer = (question, world) => {
  const kind = kindFor(question, 'track')
  const heard = countedOf(inScope(world, question))
  const different = figure('distinct', heard, question, kind)
  const shares = [...groups(heard, 'artist').values()].map((plays) => plays.length / heard.length)
  const entropy = -shares.reduce((sum, part) => sum + part * Math.log(part), 0)
  return {
    value: heard.length === 0 ? null : oneDecimal((100 * different) / heard.length),
    sides: [
      { value: heard.length },
      { value: different },
      { value: shares.length },
      { value: heard.length === 0 ? null : oneDecimal(Math.exp(entropy)) },
    ],
  }
}

const coverageAnswer: Answer = (_, { plays }) => {
  const heard = countedOf(plays)
  const [first, last] = [heard[0], heard.at(-1)]
  if (!first || !last) return { value: 0, at: null, sides: [] }
  return {
    value: heard.length,
    at: instant(first.at),
    sides: [
      { value: null, at: instant(first.at) },
      { value: null, at: instant(last.at) },
    ],
  }
}

const answers: Partial<Record<Question['intent'], Answer>> = {
  ranking: rankingAnswer,
  rank_of: rankOfAnswer,
  total: totalAnswer,
  distinct_count: distinctAnswer,
  average: averageAnswer,
  share: shareAnswer,
  skip_rate: (question, world) => {
    const plays = inScope(world, question)
    return ratio(plays.filter((play) => play.isSkip).length, plays.length)
  },
  completion_rate: (question, world) => {
    const known = inScope(world, { ...question, filters: { ...question.filters, finished: undefined } }).filter(
      (play) => play.reasonEnd !== null,
    )
    return ratio(known.filter((play) => play.reasonEnd === 'trackdone').length, known.length)
  },
  first_listen: listenAnswer('first'),
  last_listen: listenAnswer('last'),
  nth_listen: nthAnswer,
  milestone: milestoneAnswer,
  discoveries: discoveriesAnswer,
  discovery_count: discoveryCountAnswer,
  lapsed: lapsedAnswer,
  rediscovered: rediscoveredAnswer,
  threshold_list: thresholdAnswer,
  consistency: consistencyAnswer,
  overlap: setAnswer('overlap'),
  difference: setAnswer('difference'),
  plays_at: playsAtAnswer,
  exists: existsAnswer,
  peak: peakAnswer,
  series: seriesAnswer,
  distribution: distributionAnswer,
  trend: trendAnswer,
  streak: streakAnswer,
  gap: gapAnswer,
  session: sessionAnswer,
  binge: bingeAnswer,
  compare: compareAnswer,
  entity_summary: entityAnswer,
  period_summary: periodAnswer,
  diversity: diversityAnswer,
  coverage: coverageAnswer,
}
