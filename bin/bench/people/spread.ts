import { mulberry32 } from '@/lib/testing/mulberry32'

export const LEAST = 10
export const MOST = 1_000_000

/** How many plays people have: log-normal, between 10 and 1,000,000. */
export type Spread = { median: number; sigma: number }

/** The plays of one person after the other, the same for the same seed. */
export function* playsOfPeople({ median, sigma }: Spread, seed: number): Generator<number, never> {
  const random = mulberry32(seed)
  for (;;) {
    // Box and Muller's way from two even numbers to one of the normal distribution.
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    yield Math.round(Math.min(MOST, Math.max(LEAST, median * Math.exp(sigma * normal))))
  }
}

/** How many plays a person has on average, from a hundred thousand of them. */
export function meanPlays(spread: Spread): number {
  const people = 100_000
  const drawn = playsOfPeople(spread, 1)
  let plays = 0
  for (let person = 0; person < people; person++) plays += drawn.next().value
  return plays / people
}
