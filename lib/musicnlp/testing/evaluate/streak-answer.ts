import type { MadeUpPlay } from '../made-up-history'
import { item } from './answer-item'
import { isCalendar } from './calendar-points'
import { todayOf, daysBetween, startOf, plus } from './days'
import type { Answer, Kind, World, Denotation } from './denotation'
import { countedOf, inScope, dayFor, dateAdmitted, msOf } from './plays-in-scope'
import { groups, byName } from './ranked'
import type { Question } from '@/lib/musicnlp/question/question'

export const streakAnswer: Answer = (question, world) => {
  const kind = question.entity
  const heard = countedOf(inScope(world, question))
  if (kind !== 'none' && !question.names.some((name) => name.type === kind))
    return itemStreaks(question, heard, kind, world)
  const bucket = isCalendar(question.bucket) ? question.bucket : 'day'
  const played = [...new Set(heard.map((play) => dayFor(play, question)))].sort()
  if (played.length === 0) return { value: 0, at: null, sides: [] }
  const today = todayOf(world.viewer)
  const last = played.at(-1) ?? ''
  const days = daysBetween(played[0] ?? '', last > today ? last : today).filter((date) =>
    dateAdmitted(date, question.time),
  )
  const places = [...new Set(days.map((date) => startOf(bucket, date, world.viewer)))]
  const hit = new Set(played.map((date) => startOf(bucket, date, world.viewer)))
  let best: string[] = []
  let run: string[] = []
  for (const place of places) {
    run = hit.has(place) ? [...run, place] : []
    if (run.length > best.length) best = run
  }
  const missedLast = hit.has(places.at(-1) ?? '') ? places : places.slice(0, -1)
  let current: string[] = []
  for (const place of missedLast.toReversed()) {
    if (!hit.has(place)) break
    current = [place, ...current]
  }
  const { ranges } = question.time
  if (ranges.length > 0 && ranges.every(({ to }) => to !== null && to <= today)) current = []
  const side = (list: string[]) => ({ value: list.length, ...(list.length > 0 && { from: list[0], to: list.at(-1) }) })
  return { value: best.length, at: best[0] ?? null, sides: [side(best), side(current)] }
}

function itemStreaks(question: Question, heard: MadeUpPlay[], kind: Kind, world: World): Denotation {
  const rows = [...groups(heard, kind)]
    .map(([id, plays]) => {
      const days = [...new Set(plays.map((play) => dayFor(play, question)))].sort()
      let best: string[] = []
      let run: string[] = []
      for (const day of days) {
        run = run.at(-1) === plus(day, -1) ? [...run, day] : [day]
        if (run.length > best.length) best = run
      }
      const inside = plays.filter((play) => best.includes(dayFor(play, question)))
      return { id, plays: inside.length, ms_played: msOf(inside), days: best.length, from: best[0], to: best.at(-1) }
    })
    .sort(
      (a, b) => b.days - a.days || b.plays - a.plays || b.ms_played - a.ms_played || byName(kind, a.id, b.id, world),
    )
  const items = rows
    .slice(0, Math.min(question.limit ?? 10, 200))
    .map((row, index) => item(index + 1, row, { days: row.days, from: row.from, to: row.to }))
  return { items, value: rows[0]?.days ?? 0 }
}
