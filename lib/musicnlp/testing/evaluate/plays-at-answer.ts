import { listen } from './answer-item'
import type { Answer } from './denotation'
import { said } from './figure'
import { countedOf, inScope } from './plays-in-scope'

export const playsAtAnswer: Answer = (question, world) => {
  const heard = countedOf(inScope(world, question))
  const { entity } = question
  const seen = new Set<number>()
  const shown =
    entity === 'artist' || entity === 'album'
      ? heard.filter((play) => {
          const id = play[entity]
          if (id === null || seen.has(id)) return false
          return seen.add(id)
        })
      : heard
  return {
    items: shown.slice(0, said(question) ?? 50).map((play, index) => listen(play, index + 1)),
    value: heard.length,
  }
}
