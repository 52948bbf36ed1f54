import type pg from 'pg'
import { instantOf } from './better-play'
import { deleteAgain, type ToldAgain } from './delete-again'
import { fillIn } from './fill-in'
import { matchPlays, type AreSeparate } from './match-plays'
import { readSeparations } from './separated-plays'
import { songsOfSeveralSources } from './songs-of-several-sources'
import { deletedPlays, storedPlays, type DeletedPlay, type StoredPlay } from './stored-plays'

/** A stretch of time; the end is exclusive. */
export type Stretch = { from: Date; to: Date }

const HOUR_MS = 3_600_000
/** How far the plays of one listen may lie apart at most: where a time is exact, and where it is known to the hour or day */
export const NEAR_MS = 2 * HOUR_MS
/** Lock the months of this much more than the stretch whose plays change. */
export const MATCHING_REACH_MS = 72 * HOUR_MS

type Work = Stretch & { userId: number; trackIds?: number[] }

/**
 * Matches the person's plays in a stretch of time anew: which plays of several sources are one listen, which of them tells
 * most (the others get `matched_to`), and what it takes from the others. What was matched before and no longer fits comes
 * apart. New plays of a listen that the person deleted are deleted too. The result depends on the plays alone, so running
 * it again changes nothing. Call it in the transaction that changed the plays, with their months locked. Returns how many
 * plays changed.
 * @param trackIds only plays with the title of one of these tracks
 */
export async function updateMatches(client: pg.ClientBase, { userId, from, to, trackIds }: Work): Promise<number> {
  const reach = (await hasCoarsePlays(client, { userId, from, to })) ? MATCHING_REACH_MS : NEAR_MS
  const around = { userId, from: later(from, -reach), to: later(to, reach) }
  const deleted = await deletedPlays(client, around)
  const titles = new Set(deleted.map(({ song }) => song.title))
  const songs = await songsOfSeveralSources(client, around, { trackIds, titles })
  if (songs.size === 0) return 0
  const areSeparate = await readSeparations(client, userId)
  // Plays at the edges may belong to plays beyond them, which aren't looked at.
  const isInside = (play: StoredPlay) =>
    instantOf(play) >= from.getTime() - reach / 2 && instantOf(play) < to.getTime() + reach / 2
  let changed = 0
  for await (const plays of byTitle(withDeleted(storedPlays(client, { ...around, songs }), deleted), reach)) {
    const { decisions, toldAgain } = decide(plays, areSeparate)
    changed += await store(
      client,
      userId,
      decisions.filter(({ play }) => isInside(play)),
    )
    await deleteAgain(client, userId, toldAgain)
    changed += toldAgain.length
  }
  return changed
}

const later = (instant: Date, ms: number) => new Date(instant.getTime() + ms)

async function hasCoarsePlays(client: pg.ClientBase, { userId, from, to }: Stretch & { userId: number }) {
  const { rowCount } = await client.query(
    `select from listening_history where user_id = $1 and played_at >= $2 and played_at < $3
       and precision in ('hour', 'day') limit 1`,
    [userId, later(from, -MATCHING_REACH_MS), later(to, MATCHING_REACH_MS)],
  )
  return rowCount === 1
}

/** Batches of plays with the deleted ones of their time. */
async function* withDeleted(batches: AsyncGenerator<StoredPlay[]>, deleted: DeletedPlay[]) {
  let next = 0
  for await (const batch of batches) {
    const last = batch.at(-1)?.playedAt ?? new Date(0)
    const until = deleted.findIndex(({ playedAt }, at) => at >= next && playedAt > last)
    const these = deleted.slice(next, until < 0 ? undefined : until)
    next += these.length
    yield these.length === 0
      ? batch
      : [...batch, ...these].toSorted((a, b) => a.playedAt.getTime() - b.playedAt.getTime())
  }
  yield deleted.slice(next)
}

/** Plays of one title that are no more than `gap` apart, together; a few thousand plays at a time. */
async function* byTitle(batches: AsyncGenerator<StoredPlay[]>, gap: number): AsyncGenerator<StoredPlay[]> {
  const open = new Map<string, { plays: StoredPlay[]; lastAt: number }>()
  for await (const batch of batches) {
    for (const play of batch) {
      const group = open.get(play.song.title) ?? { plays: [], lastAt: 0 }
      open.set(play.song.title, group)
      group.plays.push(play)
      group.lastAt = play.playedAt.getTime()
    }
    const until = (batch.at(-1)?.playedAt.getTime() ?? 0) - gap
    const done = [...open].filter(([, { lastAt }]) => lastAt < until)
    for (const [title] of done) open.delete(title)
    yield done.flatMap(([, { plays }]) => plays)
  }
  yield [...open.values()].flatMap(({ plays }) => plays)
}

type Decision = { play: StoredPlay; matchedTo: number | null }

const isDeleted = (play: StoredPlay): play is DeletedPlay => 'knownUpTo' in play

function decide(plays: StoredPlay[], areSeparate: AreSeparate) {
  const byId = new Map(plays.map((play) => [play.id, play]))
  const bestOf = new Map<number, number>()
  const toldAgain: ToldAgain[] = []
  for (const matched of matchPlays(plays, areSeparate)) {
    const listen = matched.flatMap(({ id }) => byId.get(id) ?? [])
    const deleted = listen.find(isDeleted)
    const [best, ...others] = listen.filter((play) => !isDeleted(play))
    if (!best) continue
    // A play that was there when another was deleted stays, and one that the person adds; with them what tells of them.
    const isNew = ({ id, source }: StoredPlay) => id > (deleted?.knownUpTo ?? Infinity) && source !== 'by_hand'
    if (deleted && [best, ...others].every(isNew))
      for (const { id } of [best, ...others]) toldAgain.push({ id, deletedId: deleted.id })
    else for (const play of others) bestOf.set(play.id, best.id)
  }
  const again = new Set(toldAgain.map(({ id }) => id))
  const decisions: Decision[] = plays
    .filter((play) => !isDeleted(play) && !again.has(play.id))
    .map((play) => ({ play, matchedTo: bestOf.get(play.id) ?? null }))
  return { decisions, toldAgain }
}

async function store(client: pg.ClientBase, userId: number, decisions: Decision[]): Promise<number> {
  const changes = decisions.filter(({ play, matchedTo }) => play.matchedTo !== matchedTo)
  if (changes.length > 0)
    await client.query(
      `update listening_history p set matched_to = c.matched_to
       from unnest($2::bigint[], $3::bigint[]) c(id, matched_to) where p.user_id = $1 and p.id = c.id`,
      [userId, changes.map(({ play }) => play.id), changes.map(({ matchedTo }) => matchedTo)],
    )
  const touched = new Set(changes.flatMap(({ play, matchedTo }) => [play.id, play.matchedTo, matchedTo]))
  // What a play took may have come from one that is gone.
  for (const { play } of decisions) if (play.isFilled) touched.add(play.id)
  const ids = [...touched].filter((id) => id !== null)
  if (ids.length > 0) await fillIn(client, userId, ids)
  return changes.length
}
