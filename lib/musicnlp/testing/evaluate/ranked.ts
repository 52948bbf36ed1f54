import type { MadeUpPlay } from '../made-up-history'
import type { Kind, World } from './denotation'
import { figure } from './figure'
import { countedOf, msOf } from './plays-in-scope'
import type { Question } from '@/lib/musicnlp/question/question'

export type Entry = {
  id: number
  plays: number
  ms_played: number
  figure: number
  tie: number
  listed: number
  all: MadeUpPlay[]
}

/** Items of some plays in their total order. */
export function ranked(
  plays: MadeUpPlay[],
  kind: Kind,
  metric: string,
  order: 'asc' | 'desc',
  question: Question,
  world: World,
): Entry[] {
  const skipping = metric === 'skips' || metric === 'skip_rate'
  const entries = [...groups(plays, kind)].map(([id, all]) => {
    const heard = countedOf(all).length
    const counts =
      metric === 'distinct'
        ? kind === 'track'
          ? figure('days', all, question, kind)
          : figure('distinct', all, question, 'track')
        : figure(metric, all, question, kind)
    const tie = metric === 'plays' ? msOf(all) : metric === 'skip_rate' ? all.length : heard
    return {
      id,
      plays: heard,
      ms_played: msOf(all),
      figure: counts,
      tie,
      listed: skipping && order === 'desc' ? figure('skips', all, question, kind) : heard,
      all,
    }
  })
  const sign = order === 'desc' ? -1 : 1
  return entries
    .filter((entry) => entry.listed > 0)
    .sort(
      (a, b) =>
        sign * (a.figure - b.figure) || (skipping ? -1 : sign) * (a.tie - b.tie) || byName(kind, a.id, b.id, world),
    )
}

export function groups(plays: MadeUpPlay[], kind: Kind): Map<number, MadeUpPlay[]> {
  const found = new Map<number, MadeUpPlay[]>()
  for (const play of plays) {
    const id = play[kind]
    if (id === null) continue
    const list = found.get(id)
    if (list) list.push(play)
    else found.set(id, [play])
  }
  return found
}

export function byName(kind: Kind, a: number, b: number, { nameOf }: World): number {
  const [left, right] = [nameOf.get(`${kind}${a}`) ?? '', nameOf.get(`${kind}${b}`) ?? '']
  return left < right ? -1 : left > right ? 1 : a - b
}

export const byPlays = (kind: Kind, world: World) => (a: Entry, b: Entry) =>
  b.plays - a.plays || b.ms_played - a.ms_played || byName(kind, a.id, b.id, world)
