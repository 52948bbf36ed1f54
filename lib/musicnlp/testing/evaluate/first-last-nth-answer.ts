import type { MadeUpPlay } from '../made-up-history'
import { listen } from './answer-item'
import { instant } from './days'
import type { Answer } from './denotation'
import { kindFor } from './figure'
import { countedOf, inScope } from './plays-in-scope'

export const listenAnswer =
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

export const nthAnswer: Answer = (question, world) => {
  const nth = question.ordinal ?? 1
  const play = countedOf(inScope(world, question))[nth - 1]
  return { at: play ? instant(play.at) : null, value: nth, items: play ? [listen(play, 1)] : [] }
}
