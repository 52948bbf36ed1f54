import { item, extra } from './answer-item'
import type { Answer } from './denotation'
import { metricOf, said } from './figure'
import { inScope } from './plays-in-scope'
import { ranked } from './ranked'

export const rankOfAnswer: Answer = (question, world) => {
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
