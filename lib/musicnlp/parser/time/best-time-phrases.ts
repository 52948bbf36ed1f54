import type { TimePhrase } from './time-phrases'

type Cover = { score: number; phrases: TimePhrase[] }

/** A phrase gains for the words it covers and pays its cost, so that one long reading beats several short ones. */
const gain = (phrase: TimePhrase) => 2 * (phrase.last - phrase.first) - phrase.cost

/** The best set of phrases that do not overlap, for a text in which nothing but time matters. Doubtful ones are left out. */
export function bestTimes(phrases: readonly TimePhrase[]): TimePhrase[] {
  const clear = phrases.filter((phrase) => !phrase.features.doubtful)
  const ends = new Map<number, TimePhrase[]>()
  for (const phrase of clear) ends.set(phrase.last, [...(ends.get(phrase.last) ?? []), phrase])
  const length = Math.max(0, ...ends.keys())
  const best: Cover[] = [{ score: 0, phrases: [] }]
  for (let at = 1; at <= length; at++) {
    let chosen = best[at - 1] ?? { score: 0, phrases: [] }
    for (const phrase of ends.get(at) ?? []) {
      const before = best[phrase.first]
      const score = (before?.score ?? 0) + gain(phrase)
      if (before && score > chosen.score) chosen = { score, phrases: [...before.phrases, phrase] }
    }
    best.push(chosen)
  }
  return best.at(-1)?.phrases ?? []
}
