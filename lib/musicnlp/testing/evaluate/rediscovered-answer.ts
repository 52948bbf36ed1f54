import { item } from './answer-item'
import { instant } from './days'
import type { Answer } from './denotation'
import { kindFor } from './figure'
import { countedOf, admitted, msOf } from './plays-in-scope'
import { type Entry, groups, byPlays } from './ranked'

export const rediscoveredAnswer: Answer = (question, world) => {
  const kind = kindFor(question, 'artist')
  const silent = question.threshold?.unit === 'days' ? question.threshold.value : 180
  const found: (Entry & { at: number; away: number })[] = []
  for (const [id, all] of groups(world.plays, kind)) {
    const heard = countedOf(all)
    let best: { index: number; away: number } | undefined
    heard.forEach((play, index) => {
      const before = heard[index - 1]
      if (!before || index < 5 || heard.length - index < 3 || !admitted(play, question)) return
      if (play.at - before.at >= silent * 86_400_000)
        best = { index, away: Math.floor((play.at - before.at) / 86_400_000) }
    })
    const back = best && heard[best.index]
    if (!best || !back) continue
    const since = all.filter((play) => play.at >= back.at)
    found.push({
      id,
      plays: countedOf(since).length,
      ms_played: msOf(since),
      figure: 0,
      tie: 0,
      listed: 1,
      all: since,
      at: back.at,
      away: best.away,
    })
  }
  found.sort(byPlays(kind, world))
  const items = found
    .slice(0, Math.min(question.limit ?? 10, 200))
    .map((entry, index) => item(index + 1, entry, { played_at: instant(entry.at), away_days: entry.away }))
  return { items, value: found.length }
}
