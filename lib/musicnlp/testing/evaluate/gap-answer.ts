import { span } from './calendar-points'
import { daysBetween } from './days'
import type { Answer } from './denotation'
import { countedOf, inScope, always, dayFor, dateAdmitted } from './plays-in-scope'

export const gapAnswer: Answer = (asked, world) => {
  const question =
    asked.names.length === 0 && asked.exclude.length > 0 ? { ...asked, names: asked.exclude, exclude: [] } : asked
  const everHeard = countedOf(inScope(world, { ...question, time: { ...always, hours: question.time.hours } }))
    .map((play) => dayFor(play, question))
    .sort()
  const covered = span(world)
  const days =
    covered && everHeard[0]
      ? daysBetween(everHeard[0], covered[1]).filter((date) => dateAdmitted(date, question.time))
      : []
  const played = new Set(countedOf(inScope(world, question)).map((play) => dayFor(play, question)))
  let best: string[] = []
  let run: string[] = []
  for (const day of days) {
    run = played.has(day) ? [] : [...run, day]
    if (run.length > best.length) best = run
  }
  return {
    value: best.length,
    at: best[0] ?? null,
    sides: [
      { value: best.length, ...(best.length > 0 && { from: best[0], to: best.at(-1) }) },
      { value: days.filter((day) => !played.has(day)).length },
      { value: days.length },
    ],
  }
}
