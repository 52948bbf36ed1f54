import { listen } from './answer-item'
import { instant } from './days'
import type { Answer } from './denotation'
import { admitted, countedOf, dayFor, inScope, isCounted, sidesOf } from './plays-in-scope'

export const milestoneAnswer: Answer = (question, world) => {
  const { threshold, ordinal, compare } = question
  if (compare) return overtakeAnswer(question, world)
  const goal = threshold ?? (ordinal ? { value: ordinal, unit: 'plays' as const } : undefined)
  if (!goal) return {}
  const isTime = goal.unit === 'hours' || goal.unit === 'minutes'
  const wanted =
    goal.unit === 'hours' ? goal.value * 3_600_000 : goal.unit === 'minutes' ? goal.value * 60_000 : goal.value
  let time = 0
  const seen = new Set<unknown>()
  for (const play of inScope(world, question)) {
    time += play.ms
    if (isCounted(play)) {
      const what = {
        plays: play.id,
        days: dayFor(play, question),
        tracks: play.track,
        artists: play.artist,
        albums: play.album,
        hours: 0,
        minutes: 0,
        percent: 0,
      }[goal.unit]
      if (what !== null) seen.add(what)
    }
    if ((isTime ? time : seen.size) >= wanted && (isTime || isCounted(play)))
      return { at: instant(play.at), value: wanted, items: [listen(play, 1)], sides: [{ value: wanted }] }
  }
  return { at: null, value: isTime ? time : seen.size, items: [], sides: [{ value: wanted }] }
}

/** The last play with which the first side came to have more plays than the second. */
const overtakeAnswer: Answer = (question, world) => {
  const [first, second, ...others] = sidesOf(question)
  if (!first || !second || others.length > 0) return {}
  const counts = [0, 0]
  let passed
  for (const play of countedOf(world.plays)) {
    const wasAhead = (counts[0] ?? 0) > (counts[1] ?? 0)
    if (admitted(play, first)) counts[0] = (counts[0] ?? 0) + 1
    if (admitted(play, second)) counts[1] = (counts[1] ?? 0) + 1
    if (!wasAhead && (counts[0] ?? 0) > (counts[1] ?? 0)) passed = play
  }
  return {
    at: passed ? instant(passed.at) : null,
    items: passed ? [listen(passed, 1)] : [],
    sides: counts.map((value) => ({ value })),
  }
}
