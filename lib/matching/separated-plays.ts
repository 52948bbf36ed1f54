import type pg from 'pg'
import { z } from 'zod'
import type { AreSeparate } from './match-plays'
import type { HeardPlay } from './heard-play'
import { instantOf } from './better-play'

// A person's word that two plays are not one listen. The plays are known by what their sources tell, not by their ids, so
// that it holds when an import is removed and made again.

/** What a play is known by: its source, its title and its instant. */
type PlayMark = string

const mark = (play: Pick<HeardPlay, 'source' | 'song' | 'start' | 'end'>): PlayMark =>
  `${play.source} ${instantOf(play)} ${play.song.title}`

const pair = (a: PlayMark, b: PlayMark) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

/** Which plays the person called two. */
export async function readSeparations(client: pg.ClientBase, userId: number): Promise<AreSeparate> {
  const { rows } = await client.query(
    'select first_play as first, second_play as second from separated_plays where user_id = $1',
    [userId],
  )
  const pairs = new Set(
    z
      .array(z.object({ first: z.string(), second: z.string() }))
      .parse(rows)
      .map(({ first, second }) => pair(first, second)),
  )
  return pairs.size === 0 ? () => false : (a, b) => pairs.has(pair(mark(a), mark(b)))
}

/** Remembers that two plays are two, or forgets it. */
export async function setSeparate(
  client: pg.ClientBase,
  userId: number,
  [a, b]: [HeardPlay, HeardPlay],
  isSeparate: boolean,
): Promise<void> {
  const marks = [mark(a), mark(b)].toSorted()
  await client.query(
    isSeparate
      ? `insert into separated_plays (user_id, first_play, second_play) values ($1, $2, $3) on conflict do nothing`
      : 'delete from separated_plays where user_id = $1 and first_play = $2 and second_play = $3',
    [userId, ...marks],
  )
}
