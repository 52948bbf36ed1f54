import { item, extra } from './answer-item'
import type { Answer } from './denotation'
import { metricOf, kindFor, figure, oneDecimal } from './figure'
import { inScope, countedOf, msOf, sidesOf } from './plays-in-scope'
import { ranked } from './ranked'

export const compareAnswer: Answer = (question, world) => {
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
