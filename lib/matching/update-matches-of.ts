import type pg from 'pg'
import { playsById } from './stored-plays'
import { updateMatches } from './update-matches'

/** Matches the person's plays anew at the times of these. Call it as `updateMatches`. */
export async function updateMatchesOf(client: pg.ClientBase, userId: number, ids: number[]): Promise<void> {
  const times = (await playsById(client, userId, ids)).map(({ playedAt }) => playedAt.getTime())
  if (times.length === 0) return
  const [from, to] = [new Date(Math.min(...times)), new Date(Math.max(...times) + 1)]
  await updateMatches(client, { userId, from, to })
}
