import type { Random } from './seeded-random'
import { adjectives, collectives, familyNames, givenNames, nouns, otherScripts, places, verbs } from './word-lists'

/** Returns a function that invents a name not used before; after 20 tries it adds a number. */
export function uniqueNameGenerator(random: Random, invent: (random: Random) => string) {
  const used = new Set<string>()
  return (): string => {
    for (let tries = 0; tries < 20; tries++) {
      const name = invent(random)
      if (!used.has(name.toLowerCase())) {
        used.add(name.toLowerCase())
        return name
      }
    }
    const numbered = `${invent(random)} ${used.size}`
    used.add(numbered.toLowerCase())
    return numbered
  }
}

export function artistName(random: Random): string {
  const kind = random.next()
  if (kind < 0.3) return `${random.pick(givenNames)} ${random.pick(familyNames)}`
  if (kind < 0.5) return `The ${random.pick(adjectives)} ${plural(random.pick(nouns))}`
  if (kind < 0.65) return `${random.pick(adjectives)} ${random.pick(nouns)}`
  if (kind < 0.75) return `${random.pick(nouns)} ${random.pick(collectives)}`
  if (kind < 0.83) return `${random.pick(adjectives)} ${random.pick(nouns)}`.toUpperCase()
  if (kind < 0.93) return `${random.pick(nouns)} & ${random.pick(nouns)}`
  if (kind < 0.97) return `${random.pick(givenNames)} ${random.pick(nouns)}`
  return random.pick(otherScripts)
}

export function albumName(random: Random): string {
  const kind = random.next()
  if (kind < 0.35) return `${random.pick(adjectives)} ${random.pick(nouns)}`
  if (kind < 0.55) return plural(random.pick(nouns))
  if (kind < 0.75) return `${random.pick(verbs)} the ${random.pick(nouns)}`
  if (kind < 0.9) return `Letters from ${random.pick(places)}`
  return `${random.pick(nouns)}, ${random.pick(nouns)}`
}

export function trackName(random: Random): string {
  const kind = random.next()
  const name = titleOf(random)
  if (kind < 0.9) return name
  if (kind < 0.94) return `${name} - Remastered ${random.between(2009, 2022)}`
  if (kind < 0.97) return `${name} (feat. ${random.pick(givenNames)} ${random.pick(familyNames)})`
  return `${name} - Live at ${random.pick(places)}`
}

function titleOf(random: Random): string {
  const kind = random.next()
  if (kind < 0.3) return `${random.pick(adjectives)} ${random.pick(nouns)}`
  if (kind < 0.45) return random.pick(nouns)
  if (kind < 0.65) return `${random.pick(verbs)} Me to ${random.pick(places)}`
  if (kind < 0.8) return `${random.pick(verbs)} the ${random.pick(nouns)}`
  if (kind < 0.92) return `${random.pick(nouns)} in ${random.pick(places)}`
  return `${random.pick(nouns)} ${['I', 'II', 'III'][random.below(3)] ?? 'I'}`
}

const plural = (noun: string) =>
  noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.endsWith('s') ? noun : `${noun}s`
