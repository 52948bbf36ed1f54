import { item } from './answer-item'
import { plus, todayOf, startOf } from './days'
import type { Answer } from './denotation'
import { figure, metricOf, oneDecimal } from './figure'
import { inScope, countedOf, msOf } from './plays-in-scope'
import { groups, byName } from './ranked'
import type { Question } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'

function windows({ time: { ranges }, compare }: Question, viewer: Viewer) {
  if (compare) {
    const [a, b] = compare.sides.map(({ time }) => ({
      from: time?.ranges[0]?.from ?? '',
      to: time?.ranges[0]?.to ?? '',
    }))
    return a && b ? (a.from < b.from ? { before: a, now: b } : { before: b, now: a }) : undefined
  }
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

export const trendAnswer: Answer = (question, world) => {
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
