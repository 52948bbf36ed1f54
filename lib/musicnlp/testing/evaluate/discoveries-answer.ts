import type { MadeUpPlay } from '../made-up-history'
import { item } from './answer-item'
import { conditionHolds } from './condition'
import { isCalendar, periodKeys, keyFor } from './calendar-points'
import { instant } from './days'
import type { Kind, World, Answer } from './denotation'
import { kindFor, metricOf } from './figure'
import { countedOf, admitted } from './plays-in-scope'
import { ranked } from './ranked'

/** The very first counted play of each item. */
export function firsts(kind: Kind, { plays }: World): MadeUpPlay[] {
  const seen = new Set<number>()
  return countedOf(plays).filter((play) => {
    const id = play[kind]
    if (id === null || seen.has(id)) return false
    seen.add(id)
    return true
  })
}

export const discoveriesAnswer: Answer = (question, world) => {
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
  ).filter(({ all }) => conditionHolds(question, all))
  const items = entries
    .slice(0, Math.min(question.limit ?? 10, 200))
    .map((entry, index) => item(index + 1, entry, { first_played_at: instant(found.get(entry.id) ?? 0) }))
  return { items, value: entries.length }
}

export const discoveryCountAnswer: Answer = (question, world) => {
  const found = firsts(kindFor(question, 'artist'), world).filter((play) => admitted(play, question))
  if (!isCalendar(question.bucket)) return { value: found.length }
  const bucket = question.bucket
  const points = periodKeys(bucket, question, world).map((key): [string, number] => [
    key,
    found.filter((play) => keyFor(bucket, play, question, world.viewer) === key).length,
  ])
  return { value: found.length, points }
}
