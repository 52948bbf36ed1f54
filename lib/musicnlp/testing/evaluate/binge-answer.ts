import { item } from './answer-item'
import { keyFor } from './calendar-points'
import type { Answer } from './denotation'
import { kindFor, metricOf, said } from './figure'
import { inScope, countedOf, msOf } from './plays-in-scope'
import { groups, byName } from './ranked'

export const bingeAnswer: Answer = (question, world) => {
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
