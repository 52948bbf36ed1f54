import type { MadeUpPlay } from '../made-up-history'
import { item } from './answer-item'
import type { Answer } from './denotation'
import { kindFor } from './figure'
import { admitted, countedOf } from './plays-in-scope'
import { ranked } from './ranked'

const PAUSE_MS = 30 * 60_000

export const neighboursAnswer =
  (side: 'after' | 'before'): Answer =>
  (question, world) => {
    const heard = countedOf(world.plays)
    const [step, others] = [side === 'after' ? -1 : 1, [...question.names, ...question.exclude]]
    const isNext = (play: MadeUpPlay, index: number) => {
      const anchor = heard[index + step]
      if (!anchor || !admitted(anchor, { ...question, exclude: [] })) return false
      const pause = side === 'after' ? play.at - play.ms - anchor.at : anchor.at - anchor.ms - play.at
      return pause <= PAUSE_MS && !others.some(({ type, id }) => play[type] === id)
    }
    const kind = kindFor(question, 'track')
    const entries = ranked(heard.filter(isNext), kind, 'plays', 'desc', question, world)
    const items = entries.slice(0, question.limit ?? 10).map((entry, index) => item(index + 1, entry))
    return { items, value: entries.length }
  }
