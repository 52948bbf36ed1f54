import type { MadeUpPlay } from '../made-up-history'
import { item } from './answer-item'
import { keyFor } from './calendar-points'
import type { Answer } from './denotation'
import { kindFor, said } from './figure'
import { countedOf, inScope } from './plays-in-scope'
import { ranked } from './ranked'

export const consistencyAnswer: Answer = (question, world) => {
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
