import { vocabulary } from '../parser/vocabulary'

export const pick = <T>(random: () => number, from: readonly T[]): T => {
  const chosen = from[Math.floor(random() * from.length)]
  if (chosen === undefined) throw new Error('nothing to pick from')
  return chosen
}

/** A question in two parts that may change places: what is asked, and when. */
export type Made = { core: string; time: string }

/** {a} an artist, {t} a track or album, {n} a number; the time comes after, or before. */
const frames = [
  'what artists do I listen to the most',
  'top {n} songs',
  'my most played albums',
  'top artists',
  'best {a} songs',
  'most played {a} tracks',
  'which songs did I skip the most',
  'least played artists',
  'songs I never skip',
  'my third favourite artist',
  'top artists except {a}',
  'what place is {a}',
  'how many times did I play {t}',
  'number of {a} plays',
  'hours of {a}',
  'how much time did I spend listening to {a}',
  'how many songs did I skip',
  'how many artists did I hear',
  'how many different albums did I play',
  'average plays per day',
  'what percentage of my listening was {a}',
  'skip rate for {a}',
  'how often did I finish {a} songs',
  'when did I first listen to {a}',
  'when did I last hear {t}',
  'first {a} song I heard',
  'what was the last song I played',
  'when did {a} reach {n} plays',
  'new artists',
  'how many new songs did I discover',
  'songs with over {n} plays',
  'artists I listened to at least {n} times',
  'artists with only one play',
  'did I listen to {a}',
  'which day did I listen the most',
  '{a} plays by month',
  'plays by weekday',
  'longest streak',
  'longest listening session',
  'most plays of one song in a day',
  '{a} vs {b}',
  'tell me about {a}',
  'albums by hours',
  'top albums by listening time',
  'songs I always skip',
  'who do I listen to most',
  'how varied was my listening',
]
const times = [
  'in 2021',
  'in 2022',
  'last year',
  'this year',
  'last month',
  'last week',
  'on Fridays',
  'on weekends',
  'in the summer of 2022',
  'last winter',
  'in March 2023',
  'since 2020',
  'before 2020',
  'in the morning',
  'after 8 PM',
  'last 30 days',
  'in Q2 2023',
  'on Sundays in 2021',
  'in the past 6 months',
  '',
  'between June and August 2022',
  'on Saturday nights',
  'in early 2021',
]
const artists = [
  'Frank Ocean',
  'Drake',
  'Radiohead',
  'Taylor Swift',
  'Kendrick Lamar',
  'Lorde',
  'Mitski',
  'Tame Impala',
  'Fleetwood Mac',
  'Arctic Monkeys',
  'Phoebe Bridgers',
  'The Weeknd',
  'Coldplay',
  'Quiet Cartography',
  'Mirela Sund',
  'Daft Punk',
  'Mac Miller',
  'Lana Del Rey',
  'Green Day',
  'The Killers',
]
const works = [
  'Karma Police',
  'Wonderwall',
  'Pyramids',
  'Marvins Room',
  'Kill Bill',
  'OK Computer',
  'Blonde',
  'Mr. Brightside',
  'Bohemian Rhapsody',
  'Reckoner',
  'Motion Sickness',
  'Royals',
  'Lanterns Low',
  'Scar Tissue',
]

export function madeUp(random: () => number): Made {
  const first = pick(random, artists)
  const others = artists.filter((artist) => artist !== first)
  const core = pick(random, frames)
    .replace('{a}', first)
    .replace('{b}', pick(random, others))
    .replace('{t}', pick(random, works))
    .replace('{n}', String(pick(random, [5, 20, 25, 50, 100])))
  return { core, time: pick(random, times) }
}

export const plainly = ({ core, time }: Made) => `${core} ${time}`.trim()

/** One slip in one word of four letters or more that is of the question, not of a name: two letters swapped, one lost, doubled or wrong. */
function withSlip(text: string, named: ReadonlySet<string>, random: () => number): string {
  const words = text.split(' ')
  const fit = words.flatMap((word, at) =>
    /^[a-zA-Z]{5,}$/.test(word) && !named.has(word) && vocabulary.has(word.toLowerCase()) ? [at] : [],
  )
  if (fit.length === 0) return text
  const at = pick(random, fit)
  return words.map((word, index) => (index === at ? slipped(word, random) : word)).join(' ')
}

function slipped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const letters = [...word]
  const way = pick(random, ['swap', 'lose', 'double', 'wrong'] as const)
  if (way === 'swap') [letters[at], letters[at - 1]] = [letters[at - 1] ?? '', letters[at] ?? '']
  if (way === 'lose') letters.splice(at, 1)
  if (way === 'double') letters.splice(at, 0, letters[at] ?? '')
  if (way === 'wrong') letters[at] = pick(random, [...'aeioursnt'])
  return letters.join('')
}

const namedWords: ReadonlySet<string> = new Set([...artists, ...works].flatMap((name) => name.split(' ')))

/** The same question said otherwise. */
export const variations: Record<string, (made: Made, random: () => number) => string> = {
  'time first': ({ core, time }) => (time === '' ? core : `${time}, ${core}`),
  'lower case': (made) => plainly(made).toLowerCase(),
  'no punctuation': (made) => plainly(made).replace(/[^\p{L}\p{N} ]/gu, ''),
  'with a question mark': (made) => `${plainly(made)}?`,
  polite: (made, random) =>
    `${pick(random, ['please tell me', 'could you show me', 'hey muse,', 'I want to know', 'can you please tell me'])} ` +
    `${plainly(made)}${pick(random, [', please', ' thanks', '', ' pls'])}`,
  'one slip': (made, random) => withSlip(plainly(made), namedWords, random),
}
