import type { MadeUpPlay } from '../made-up-history'
import { instant } from './days'
import type { Answer } from './denotation'
import { medianOf, oneDecimal } from './figure'
import { inScope, always, countedOf, admitted, msOf } from './plays-in-scope'

export const sessionAnswer: Answer = (question, world) => {
  const sessions: MadeUpPlay[][] = []
  for (const play of inScope(world, { ...question, time: always })) {
    const before = sessions.at(-1)?.at(-1)
    if (before && play.at - play.ms - before.at <= 30 * 60_000) sessions.at(-1)?.push(play)
    else sessions.push([play])
  }
  const asked = sessions.filter(
    (plays) =>
      countedOf(plays).length > 0 &&
      plays[0] &&
      admitted(plays[0], { time: question.time, names: [], exclude: [], filters: {} }),
  )
  const startOfSession = (plays: MadeUpPlay[]) => Math.min(...plays.map((play) => play.at - play.ms))
  const byTime = (a: MadeUpPlay[], b: MadeUpPlay[]) => msOf(b) - msOf(a)
  const byCount = (a: MadeUpPlay[], b: MadeUpPlay[]) => countedOf(b).length - countedOf(a).length
  const [longest] = asked.sort((a, b) => byTime(a, b) || byCount(a, b) || startOfSession(a) - startOfSession(b))
  const isOfPlays = question.kind === 'session_plays'
  const heard = asked.map((plays) => countedOf(plays).length)
  const typicalPlays =
    question.statistic === 'median' ? medianOf(heard) : heard.reduce((sum, one) => sum + one, 0) / heard.length
  if (!longest) return { value: question.metric === 'plays' && !isOfPlays ? 0 : null, at: null, sides: [{ value: 0 }] }
  const at = instant(startOfSession(longest))
  const mean = Math.round(asked.reduce((sum, plays) => sum + msOf(plays), 0) / asked.length)
  return {
    value: isOfPlays ? oneDecimal(typicalPlays) : question.metric === 'plays' ? asked.length : msOf(longest),
    at,
    sides: [
      { value: msOf(longest), at, plays: countedOf(longest).length },
      { value: null, at: instant(longest.at(-1)?.at ?? 0) },
      { value: asked.length },
      { value: mean },
      ...(question.statistic === 'median' ? [{ value: Math.round(medianOf(asked.map(msOf))) }] : []),
    ],
  }
}
