import { mulberry32, pick } from '@/lib/testing/mulberry32'
import type { HeardPlay, Precision } from '../heard-play'
import { songKey } from '../song-key'
import type { Listen } from './made-up-life'

/** How a source tells of a life, and how badly. */
export type SourceHabits = {
  source: string
  tells: 'both' | 'start' | 'end'
  /** The share of plays whose time heard it tells */
  lengthKnown: number
  precision: Precision
  /** It lists real plays only: half of the track, or four minutes */
  isScrobbler: boolean
  /** Milliseconds by which its clock may be wrong, either way */
  drift: number
  /** Whether every play has a drift of its own; otherwise the clock is put right once a week */
  driftsEachPlay: boolean
  missing: number
  /** The share of plays told twice, up to a minute apart */
  doubled: number
  spellsDifferently: boolean
}

export type ToldPlay = HeardPlay & { listen: number; artist: string; title: string }

const WEEK_MS = 7 * 86_400_000
const unit = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** The rows of one source; `firstId` is the id of the first. */
export function tell(
  life: Listen[],
  habits: SourceHabits,
  { seed, firstId }: { seed: number; firstId: number },
): ToldPlay[] {
  const random = mulberry32(seed)
  const clocks = new Map<number, number>()
  const wrongBy = (at: number) => {
    if (habits.driftsEachPlay) return (random() * 2 - 1) * habits.drift
    const week = Math.floor(at / WEEK_MS)
    const clock = clocks.get(week) ?? (random() * 2 - 1) * habits.drift
    clocks.set(week, clock)
    return clock
  }
  const told: ToldPlay[] = []
  for (const listen of life) {
    if (habits.isScrobbler && listen.msPlayed < Math.min(listen.lengthMs / 2, 240_000)) continue
    if (random() < habits.missing) continue
    const at = wrongBy(listen.start)
    told.push(row(listen, at, habits, random, firstId + told.length))
    if (random() < habits.doubled)
      told.push(row(listen, at + 1000 + random() * 59_000, habits, random, firstId + told.length))
  }
  return told
}

function row(listen: Listen, wrongBy: number, habits: SourceHabits, random: () => number, id: number): ToldPlay {
  const cut = (instant: number) => Math.floor(instant / unit[habits.precision]) * unit[habits.precision]
  const knowsLength = random() < habits.lengthKnown
  const [start, end] = [listen.start + wrongBy, listen.start + wrongBy + listen.msPlayed]
  const names = habits.spellsDifferently ? respell(listen, random) : listen
  // A time is cut to what the source tells, and the other end reckoned from it.
  const told =
    habits.tells === 'start'
      ? { start: cut(start), end: knowsLength ? cut(start) + listen.msPlayed : null }
      : { start: knowsLength ? cut(end) - listen.msPlayed : null, end: cut(end) }
  return {
    id,
    source: habits.source,
    song: songKey(names.title, names.artist),
    ...told,
    precision: habits.precision,
    msPlayed: knowsLength ? listen.msPlayed : null,
    trackLengthMs: random() < 0.3 && habits.isScrobbler ? listen.lengthMs : null,
    listen: listen.id,
    artist: names.artist,
    title: names.title,
  }
}

const suffixes = [
  '',
  '',
  '',
  '',
  ' - Remastered 2011',
  ' (Remastered)',
  ' (feat. Ivy Noir)',
  ' - Single Version',
] as const

/** The names as another service writes them. */
function respell({ artist, title }: Listen, random: () => number): { artist: string; title: string } {
  let name = artist
  const kind = random()
  if (kind < 0.3) name = name.replace(' & ', ', ')
  else if (kind < 0.6) name = name.replace(/ & .*/, '')
  if (random() < 0.2) name = name.replaceAll('ö', 'o').replaceAll('ó', 'o')
  if (random() < 0.2) name = name.replace('Jr.', 'Jr').replace(/^The /, '')
  if (random() < 0.1) name = name.toUpperCase()
  let song = title
  if (random() < 0.5) song = song.replace('’', "'")
  if (random() < 0.3) song = song.replace(' - Live', ' (Live)').replace('é', 'e')
  return { artist: name, title: song + pick(random, suffixes) }
}
