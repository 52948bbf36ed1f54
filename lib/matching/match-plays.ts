import { bestSources, comparePlays, instantOf } from './better-play'
import { closeness } from './closeness'
import { uncertainty, type HeardPlay } from './heard-play'
import { optimalAssignment } from './optimal-assignment'
import { namesSameArtist } from './song-key'
import { closenessInSource, sharedSources } from './told-twice'

/** Someone who loops one song for days makes a chain of plays that fit each other; it is cut into parts of this many. */
const MAX_CONNECTED = 400
const LONGEST_UNKNOWN_MS = 900_000

/** Whether the person said that two plays are not one. */
export type AreSeparate = (a: HeardPlay, b: HeardPlay) => boolean

/**
 * Finds plays that are one listen: of different sources, or of a source to which several programs report. Returns the listens
 * that several plays tell of, each with the play that tells most first. The result depends on the plays alone, not on their
 * order.
 */
export function matchPlays(plays: HeardPlay[], areSeparate: AreSeparate = () => false): HeardPlay[][] {
  const fit = (a: HeardPlay, b: HeardPlay) =>
    !namesSameArtist(a.song, b.song) || areSeparate(a, b) ? null : closenessOf(a, b)
  return groupBy(plays, ({ song }) => song.title)
    .flatMap((ofTitle) => connected(ofTitle, fit))
    .flatMap((group) => listensOf(group, { fit, areSeparate }))
    .filter((listen) => listen.length > 1)
    .map((listen) => listen.toSorted(comparePlays))
}

function closenessOf(a: HeardPlay, b: HeardPlay): number | null {
  if (a.source === b.source) return closenessInSource(a, b)
  // An import finds what both exports of Spotify hold by itself, exactly (lib/imports/save/deduplicate.ts).
  return bestSources.includes(a.source) && bestSources.includes(b.source) ? null : closeness(a, b)
}

type Fit = (a: HeardPlay, b: HeardPlay) => number | null

/** Groups of plays of one title that fit each other directly or through others, without those that fit nothing. */
function connected(plays: HeardPlay[], fit: Fit): HeardPlay[][] {
  const [first] = plays
  if (!first || (plays.every(({ source }) => source === first.source) && !sharedSources.includes(first.source)))
    return []
  const sorted = plays.toSorted((a, b) => instantOf(a) - instantOf(b) || comparePlays(a, b))
  const reach = LONGEST_UNKNOWN_MS + Math.max(...sorted.map((play) => uncertainty(play) + 2 * longest(play)))
  const groupOf = new Map<HeardPlay, HeardPlay[]>()
  for (const [index, play] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]
      if (!other || instantOf(other) - instantOf(play) > reach) break
      if (fit(play, other) !== null) join(groupOf, play, other)
    }
  }
  return [...new Set(groupOf.values())].flatMap((group) => parts(group))
}

const longest = ({ msPlayed, trackLengthMs }: HeardPlay) => Math.max(msPlayed ?? 0, trackLengthMs ?? 0)

function join(groupOf: Map<HeardPlay, HeardPlay[]>, a: HeardPlay, b: HeardPlay) {
  const [one, other] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]]
  if (one === other) return
  const [large, small] = one.length >= other.length ? [one, other] : [other, one]
  large.push(...small)
  groupOf.set(a, large).set(b, large)
  for (const play of small) groupOf.set(play, large)
}

function parts(group: HeardPlay[]): HeardPlay[][] {
  if (group.length <= MAX_CONNECTED) return [group]
  const sorted = group.toSorted((a, b) => instantOf(a) - instantOf(b) || comparePlays(a, b))
  return Array.from({ length: Math.ceil(sorted.length / MAX_CONNECTED) }, (_, part) =>
    sorted.slice(part * MAX_CONNECTED, (part + 1) * MAX_CONNECTED),
  )
}

/** Source by source, the best first: what it tells is assigned to the listens so far, one to one; the rest is listens. */
function listensOf(group: HeardPlay[], rules: { fit: Fit; areSeparate: AreSeparate }): HeardPlay[][] {
  const listens: HeardPlay[][] = []
  for (const plays of groupBy(group.toSorted(comparePlays), ({ source }) => source)) {
    const told = joinDoubles(plays, rules)
    const values = told.map((doubles) => listens.map((listen) => fitOf(doubles, listen, rules)))
    const assigned = optimalAssignment(told.length, listens.length, (row, column) => values[row]?.[column] ?? null)
    for (const [row, doubles] of told.entries()) {
      const listen = listens[assigned[row] ?? -1]
      if (listen) listen.push(...doubles)
      else listens.push(doubles)
    }
  }
  return listens
}

/** Plays of one source, each with those that tell of its listen again. */
function joinDoubles(plays: HeardPlay[], rules: { fit: Fit; areSeparate: AreSeparate }): HeardPlay[][] {
  const told: HeardPlay[][] = []
  for (const play of plays) {
    const same = told.find((doubles) => fitOf([play], doubles, rules) !== null)
    if (same) same.push(play)
    else told.push([play])
  }
  return told
}

/** Plays fit a listen if the first fits the play that tells most of it, and none is separate from any of it. */
function fitOf(plays: HeardPlay[], listen: HeardPlay[], { fit, areSeparate }: { fit: Fit; areSeparate: AreSeparate }) {
  const [[first], [best]] = [plays, listen]
  const isApart = plays.some((play) => listen.some((member) => areSeparate(play, member)))
  return !first || !best || isApart ? null : fit(first, best)
}

function groupBy(plays: HeardPlay[], key: (play: HeardPlay) => string): HeardPlay[][] {
  const groups = new Map<string, HeardPlay[]>()
  for (const play of plays) {
    const group = groups.get(key(play))
    if (group) group.push(play)
    else groups.set(key(play), [play])
  }
  return [...groups.values()]
}
