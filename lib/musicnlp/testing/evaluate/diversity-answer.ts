import type { Answer } from './denotation'
import { kindFor, figure, oneDecimal } from './figure'
import { countedOf, inScope } from './plays-in-scope'
import { groups } from './ranked'

export const diversityAnswer: Answer = (question, world) => {
  const kind = kindFor(question, 'track')
  const heard = countedOf(inScope(world, question))
  const different = figure('distinct', heard, question, kind)
  const shares = [...groups(heard, 'artist').values()].map((plays) => plays.length / heard.length)
  const entropy = -shares.reduce((sum, part) => sum + part * Math.log(part), 0)
  return {
    value: heard.length === 0 ? null : oneDecimal((100 * different) / heard.length),
    sides: [
      { value: heard.length },
      { value: different },
      { value: shares.length },
      { value: heard.length === 0 ? null : oneDecimal(Math.exp(entropy)) },
    ],
  }
}
