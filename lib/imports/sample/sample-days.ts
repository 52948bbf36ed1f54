import { distributePlays, type SampleDay } from './plays-per-day'
import { generateLibrary, type SampleArtist } from './music-library'
import { generatePlays, type SamplePlay } from './generate-plays'
import { seededRandom } from './seeded-random'
import { tasteOf } from './taste'

const DAY = 86_400_000

export type SampleOptions = {
  plays: number
  seed: number
  /** Dates, both included */
  from: string
  to: string
  /** Takes this part (0 to 1) of the artists from the sample with that seed, so that two listeners share music. */
  shared?: { seed: number; part: number }
}

/** A made-up listener's history, one day at a time, with the plays of each day in order and without duplicates. */
export function* sampleDays({
  plays,
  seed,
  from,
  to,
  shared,
}: SampleOptions): Generator<{ day: SampleDay; plays: SamplePlay[] }> {
  const start = Date.parse(`${from}T00:00:00Z`)
  const end = Date.parse(`${to}T00:00:00Z`) + DAY
  if (!(start < end)) throw new Error('the first day of a sample comes before its last')
  const random = seededRandom(seed)
  const own = generateLibrary(random, plays, start, end)
  const library = shared ? withShared(own, shared, generateLibrary(seededRandom(shared.seed), plays, start, end)) : own
  const days = distributePlays(random, plays, start, end)
  const isNew = newcomers()
  let taste = tasteOf(library, start)
  for (const [index, day] of days.entries()) {
    if (index % 30 === 0) taste = tasteOf(library, day.start)
    const heard = generatePlays(random, day, taste)
    for (const play of heard) while (!isNew(play, index)) play.endedAt += 1000
    yield { day, plays: heard.sort((one, other) => one.endedAt - other.endedAt) }
  }
}

/** With one seed, a larger library begins with the artists of a smaller one, so artists of equal rank can be shared. */
function withShared(own: SampleArtist[], { seed, part }: { seed: number; part: number }, theirs: SampleArtist[]) {
  const random = seededRandom(seed + own.length)
  return own.map((artist, rank) => (random.chance(part) ? (theirs[rank] ?? artist) : artist))
}

/** Whether a play is not a duplicate. Checks today and yesterday, because sessions overlap and run past midnight. */
function newcomers() {
  let today = { index: 0, keys: new Set<string>(), before: new Set<string>() }
  return (play: SamplePlay, index: number): boolean => {
    if (index !== today.index) today = { index, keys: new Set(), before: today.keys }
    const key = `${play.endedAt} ${play.msPlayed} ${play.track.artist.name} ${play.track.name}`
    if (today.keys.has(key) || today.before.has(key)) return false
    today.keys.add(key)
    return true
  }
}
