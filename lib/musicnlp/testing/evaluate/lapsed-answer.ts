import { item } from './answer-item'
import { conditionIn, conditionHolds } from './condition'
import { plus, todayOf, instant } from './days'
import type { Answer } from './denotation'
import { kindFor } from './figure'
import { countedOf, inScope } from './plays-in-scope'
import { ranked } from './ranked'

export const lapsedAnswer: Answer = (question, world) => {
  const kind = kindFor(question, 'artist')
  const ends = question.time.ranges.map((range) => range.to)
  const today = plus(todayOf(world.viewer), -180)
  const latest = ends.length > 0 && !ends.includes(null) ? ends.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b)) : null
  const isAllBefore = ends.length === 1 && question.time.ranges[0]?.from === null
  const cut = latest !== null && (latest < today || isAllBefore) ? latest : today
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
