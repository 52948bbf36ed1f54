import type { MadeUpPlay } from '../made-up-history'
import { item, extra } from './answer-item'
import { keyFor, isCalendar, isPlace } from './calendar-points'
import { conditionHolds } from './condition'
import type { Answer } from './denotation'
import { kindFor, metricOf } from './figure'
import { inScope } from './plays-in-scope'
import { ranked } from './ranked'

export const rankingAnswer: Answer = (question, world) => {
  const kind = kindFor(question, 'track')
  const metric = metricOf(question)
  const entries = (plays: MadeUpPlay[]) =>
    ranked(plays, kind, metric, question.order, question, world).filter((entry) => conditionHolds(question, entry.all))
  if (question.bucket) {
    const bucket = question.bucket
    const parts = new Map<string, MadeUpPlay[]>()
    for (const play of inScope(world, question)) {
      const key = keyFor(bucket, play, question, world.viewer)
      if (key === '') continue
      const list = parts.get(key)
      if (list) list.push(play)
      else parts.set(key, [play])
    }
    const keys = [...parts.keys()].sort((a, b) =>
      isCalendar(bucket) || isPlace(bucket) || bucket === 'hour' ? (a < b ? -1 : 1) : Number(a) - Number(b),
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
