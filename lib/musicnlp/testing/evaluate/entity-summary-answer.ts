import { item } from './answer-item'
import { calendarPoints } from './calendar-points'
import { instant } from './days'
import type { Answer } from './denotation'
import { oneDecimal, figure } from './figure'
import { inScope, countedOf, msOf } from './plays-in-scope'
import { ranked } from './ranked'

export const entityAnswer: Answer = (question, world) => {
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
