import { item } from './answer-item'
import type { Answer } from './denotation'
import { kindFor, said, metricOf } from './figure'
import { inScope, admitted, always, sidesOf } from './plays-in-scope'
import { ranked, type Entry, byPlays } from './ranked'
import type { Question } from '@/lib/musicnlp/question/question'

export const setAnswer =
  (wanted: 'overlap' | 'difference'): Answer =>
  (question, world) => {
    const kind = kindFor(question, 'artist')
    const sides = sidesOf(question)
    if (wanted === 'overlap' && sides.length < 2) return {}
    const limit = said(question)
    const listOf = (side: Question) =>
      ranked(inScope(world, side), kind, metricOf(side), side.order, side, world)
        .filter((entry) => entry.plays > 0)
        .slice(0, limit ?? Infinity)
    const lists = sides.map((side) => listOf(side))
    if (wanted === 'difference' && sides.length === 1) {
      const inside = new Set(
        world.plays.filter((play) => admitted(play, { ...question, names: [], exclude: [], filters: {} })),
      )
      lists.push(
        ranked(
          inScope(world, { ...question, time: always }).filter((play) => !inside.has(play)),
          kind,
          'plays',
          'desc',
          question,
          world,
        ),
      )
    }
    const [first = [], ...others] = lists
    const kept = first.filter((entry) => {
      const elsewhere = others.filter((list) => list.some((other) => other.id === entry.id)).length
      return wanted === 'overlap' ? elsewhere === others.length : elsewhere === 0
    })
    const merged = kept
      .map((entry) => {
        const parts = lists.flatMap((list) => list.filter((other) => other.id === entry.id))
        const sum = (pick: (part: Entry) => number) => parts.reduce((all, part) => all + pick(part), 0)
        return {
          ...entry,
          plays: sum((part) => part.plays),
          ms_played: sum((part) => part.ms_played),
          by_side: parts.map((part) => part.plays),
        }
      })
      .sort(byPlays(kind, world))
    const items = merged
      .slice(0, limit ? 200 : Math.min(question.limit ?? 10, 200))
      .map((entry, index) => item(index + 1, entry, { by_side: entry.by_side }))
    return { items, value: merged.length }
  }
