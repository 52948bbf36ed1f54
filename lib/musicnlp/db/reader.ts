import 'server-only'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { inTransaction } from '@/lib/in-transaction'
import { read } from '@/lib/replica/reads'
import { freshness } from '@/lib/stats/choose-source'
import { ownPlays, type Listener } from '@/lib/stats/play-filters'
import { Prisma } from '@/prisma/generated/client'

/** Reads rows for one person's question. In its statements `plays` holds only that person's plays. */
export type Reader = {
  rows<S extends z.ZodType>(schema: S, statement: Statement): Promise<z.output<S>[]>
  /** The only row of a statement that always has one, such as a sum. */
  row<S extends z.ZodType>(schema: S, statement: Statement): Promise<z.output<S>>
  /**
   * Whether the kept all-time figures include every play of the person. Then a statement may read (id, artist_id,
   * plays, ms_played) of each item with a counted play `from top_tracks` or `from top_artists`.
   */
  knowsAllTime(kind: keyof typeof topViews): Promise<boolean>
}

const topViews = { track: 'user_top_tracks', artist: 'user_top_artists' } as const

/** A select; or one with named parts before it: `a as (…), b as (…)`. */
type Statement = Prisma.Sql | { with: Prisma.Sql; select: Prisma.Sql }

const STATEMENT_TIMEOUT_MS = 5000
/**
 * A question runs one statement at a time, perhaps over all plays of a person, so PostgreSQL may use a second core
 * earlier. All its statements see the history of one moment.
 */
const opening = `begin transaction isolation level repeatable read read only;
  set local statement_timeout = ${STATEMENT_TIMEOUT_MS}; set local jit = off;
  set local parallel_setup_cost = 100; set local parallel_tuple_cost = 0.01`
const queryCancelled = '57014'
/** Tables a statement may name besides `plays`: names that everybody shares. */
const ownersTables =
  /\b(listening_history|included_plays|users?|user_\w+|imports?|import_\w+|deleted_plays|repeated_plays|sessions|muse_questions|\w*tokens?)\b/i

/**
 * Hands `work` a reader on one read-only transaction with a statement timeout. The owner is not the statement's
 * concern: `plays` is defined here as the plays of `listener`, and a statement that names a table with anybody's rows
 * is refused. Throws `unavailable` where a question takes too long.
 * @param now plays later than this instant do not count; all do where it is not given
 */
export async function readAs<T>(listener: Listener, work: (reader: Reader) => Promise<T>, now?: Date): Promise<T> {
  try {
    return await read(({ pool }) =>
      inTransaction(
        async (client) => {
          const until = now && (await hasPlaysAfter(client, listener, now)) ? now : null
          return work(readerOn(client, { listener, until }))
        },
        opening,
        pool,
      ),
    )
  } catch (error) {
    throw tookTooLong(error)
      ? new AppError('unavailable', 'This question took too long to answer. Try a shorter period.', { cause: error })
      : error
  }
}

/** Whose plays, and up to which instant; null = all. Looked up first, since a bound would keep out the smaller indexes. */
type Owned = { listener: Listener; until: Date | null }

async function hasPlaysAfter(client: PoolClient, listener: Listener, now: Date): Promise<boolean> {
  const later = Prisma.sql`select from included_plays p where ${ownPlays(listener)} and p.played_at > ${now} limit 1`
  return ((await client.query(later.text, later.values)).rowCount ?? 0) > 0
}

function readerOn(client: PoolClient, { listener, until }: Owned): Reader {
  async function rows<S extends z.ZodType>(schema: S, statement: Statement) {
    const owned = ownedBy({ listener, until }, statement)
    const { rows: found } = await client.query(owned.text, owned.values)
    return z.array(schema).parse(found)
  }
  return {
    rows,
    async row(schema, statement) {
      const [first] = await rows(schema, statement)
      if (first === undefined) throw new Error('A statement that always has a row had none.')
      return first
    },
    async knowsAllTime(kind) {
      if (until || listener.hidesPrivateSessions) return false
      const asked = freshness(topViews[kind], listener.userId)
      const { rows: found } = await client.query<{ fresh: boolean | null }>(asked.text, asked.values)
      return found[0]?.fresh ?? false
    },
  }
}

/** The statement with `plays`, `top_tracks` and `top_artists` standing for one person's rows alone. */
function ownedBy({ listener, until }: Owned, statement: Statement): Prisma.Sql {
  const [parts, select] =
    'select' in statement ? [Prisma.sql`, ${statement.with}`, statement.select] : [Prisma.empty, statement]
  if (ownersTables.test(`${parts.sql} ${select.sql}`))
    throw new Error('A statement of musicnlp reads plays, and nothing else that belongs to a person.')
  const upToNow = until ? Prisma.sql`and p.played_at <= ${until}` : Prisma.empty
  const plays = Prisma.sql`
    plays as not materialized (select p.* from included_plays p where ${ownPlays(listener)} ${upToNow})`
  const reads = (name: string) => new RegExp(`\\b${name}\\b`).test(`${parts.sql} ${select.sql}`)
  const views = Object.entries(topFigures).flatMap(([name, figures]) => (reads(name) ? [figures(listener.userId)] : []))
  return Prisma.sql`
    with ${Prisma.join([plays, ...views])} ${parts} ${select}`
}

const topFigures = {
  top_tracks: (userId: number) => Prisma.sql`top_tracks as not materialized (
    select track_id as id, artist_id, plays, ms_played from user_top_tracks where user_id = ${userId})`,
  top_artists: (userId: number) => Prisma.sql`top_artists as not materialized (
    select artist_id as id, artist_id, plays, ms_played from user_top_artists where user_id = ${userId})`,
}

const tookTooLong = (error: unknown) => error instanceof Error && 'code' in error && error.code === queryCancelled
