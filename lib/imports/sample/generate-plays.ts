import type { SampleDay } from './plays-per-day'
import { deviceAt, type Device } from './device-names'
import type { SampleTrack } from './music-library'
import type { Random } from './seeded-random'
import { trackBy, type Taste } from './taste'

const HOUR = 3_600_000

export type SamplePlay = {
  track: SampleTrack
  /** End of the play, whole seconds */
  endedAt: number
  msPlayed: number
  reasonStart: string
  reasonEnd: string
  isSkipped: boolean
  isShuffled: boolean
  isOffline: boolean
  isIncognito: boolean
  country: string
  device: Device
}

type Mode = 'album' | 'artist' | 'favourites' | 'discovery'
type Session = {
  mode: Mode
  size: number
  start: number
  device: Device
  isShuffled: boolean
  isOffline: boolean
  isIncognito: boolean
}

/** The plays of one day: sessions at likely hours, each of one album, one artist, favourites or new artists. */
export function generatePlays(random: Random, day: SampleDay, taste: Taste): SamplePlay[] {
  const plays: SamplePlay[] = []
  while (plays.length < day.plays) {
    const start = quietMoment(random, day, plays)
    plays.push(...playSession(random, day, taste, newSession(random, day, start, day.plays - plays.length)))
  }
  return plays
}

/** A likely time without other plays. On a busy day some sessions overlap, as on two devices. */
function quietMoment(random: Random, day: SampleDay, plays: SamplePlay[]): number {
  const moment = () => day.start + hourOfDay(random, day.isFree) * HOUR + random.below(HOUR / 1000) * 1000
  const isBusy = (at: number) => plays.some(({ endedAt, msPlayed }) => at >= endedAt - msPlayed && at <= endedAt)
  let at = moment()
  for (let tries = 0; tries < 4 && isBusy(at); tries++) at = moment()
  return at
}

function newSession(random: Random, day: SampleDay, start: number, left: number): Session {
  const roll = random.next()
  const mode: Mode = roll < 0.2 ? 'album' : roll < 0.38 ? 'artist' : roll < 0.88 ? 'favourites' : 'discovery'
  return {
    mode,
    size: Math.min(left, random.between(4, mode === 'album' ? 14 : 28)),
    start,
    device: deviceAt(random, start, day.isFree),
    isShuffled: mode === 'favourites' && random.chance(0.75),
    isOffline: random.chance(0.03),
    isIncognito: random.chance(0.01),
  }
}

/** Commutes and evenings on working days; late mornings and nights out on free ones. */
function hourOfDay(random: Random, isFree: boolean): number {
  const roll = random.next()
  if (isFree)
    return roll < 0.15
      ? random.between(0, 2)
      : roll < 0.5
        ? random.between(9, 13)
        : roll < 0.75
          ? random.between(14, 18)
          : random.between(19, 23)
  return roll < 0.25
    ? random.between(6, 8)
    : roll < 0.5
      ? random.between(9, 15)
      : roll < 0.7
        ? random.between(16, 18)
        : roll < 0.96
          ? random.between(19, 22)
          : 23
}

function playSession(random: Random, day: SampleDay, taste: Taste, session: Session): SamplePlay[] {
  const next = chooser(random, taste, session)
  const plays: SamplePlay[] = []
  let clock = session.start
  for (let turn = 0; turn < session.size; turn++) {
    const track = nextTrack(plays.at(-1)?.track, () => next(turn))
    const { msPlayed, reasonEnd } = howLong(random, track, session.mode, turn === session.size - 1)
    clock = Math.ceil((clock + msPlayed) / 1000) * 1000 + random.below(3) * 1000
    const previous = plays.at(-1)
    const { isShuffled, isOffline, isIncognito, device } = session
    const isSkipped = reasonEnd === 'fwdbtn'
    const reasonStart = !previous
      ? random.pick(['clickrow', 'clickrow', 'playbtn', 'appload', 'remote'])
      : previous.isSkipped
        ? 'fwdbtn'
        : 'trackdone'
    plays.push({
      track,
      endedAt: clock,
      msPlayed,
      reasonStart,
      reasonEnd,
      isSkipped,
      isShuffled,
      isOffline,
      isIncognito,
      country: day.country,
      device,
    })
  }
  return session.isOffline ? syncedTogether(plays) : plays
}

/** Picks a track. A second pick makes the same track twice in a row rarer than chance, but not impossible. */
function nextTrack(previous: SampleTrack | undefined, pick: () => SampleTrack): SampleTrack {
  const track = pick()
  return track === previous ? pick() : track
}

function chooser(random: Random, taste: Taste, { mode, start }: Session): (turn: number) => SampleTrack {
  if (mode === 'favourites') return () => trackBy(random, taste.artist(random), start)
  if (mode === 'discovery') return () => trackBy(random, taste.newcomer(random), start)
  const artist = taste.artist(random)
  if (mode === 'artist') return () => trackBy(random, artist, start)
  const { album } = trackBy(random, artist, start)
  return (turn) => album.tracks[turn] ?? trackBy(random, artist, start)
}

const skipShare: Record<Mode, number> = { album: 0.03, artist: 0.1, favourites: 0.14, discovery: 0.32 }

function howLong(
  random: Random,
  track: SampleTrack,
  mode: Mode,
  isLast: boolean,
): { msPlayed: number; reasonEnd: string } {
  if (random.chance(skipShare[mode])) {
    const isQuick = random.chance(0.7)
    const isAtOnce = isQuick && random.chance(0.1)
    return {
      msPlayed: isAtOnce ? 0 : isQuick ? random.between(0, 29_999) : random.between(30_000, track.lengthMs),
      reasonEnd: 'fwdbtn',
    }
  }
  if (isLast && random.chance(0.5))
    return {
      msPlayed: random.between(5_000, track.lengthMs),
      reasonEnd: random.pick(['endplay', 'logout', 'unexpected-exit-while-paused']),
    }
  return { msPlayed: track.lengthMs, reasonEnd: 'trackdone' }
}

/** Offline plays are all reported with the time of the sync, and each track only once. */
function syncedTogether(plays: SamplePlay[]): SamplePlay[] {
  const endedAt = plays.at(-1)?.endedAt ?? 0
  const seen = new Set<SampleTrack>()
  return plays.filter(({ track }) => !seen.has(track) && seen.add(track)).map((play) => ({ ...play, endedAt }))
}
