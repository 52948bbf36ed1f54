import { pool } from '@/lib/db'

/** A person who has just turned forwarding on waits this long for the first play at most. */
const FRESH_MS = 10_000
const known: { at: number; people: Promise<Set<number>> } = { at: -Infinity, people: Promise.resolve(new Set()) }

/** Whether a person's new plays are passed on. Asks the database every ten seconds at most, since every play asks. */
export async function isForwarding(userId: number, now: Date): Promise<boolean> {
  if (now.getTime() - known.at > FRESH_MS) {
    known.at = now.getTime()
    known.people = forwarders()
    known.people.catch(() => (known.at = -Infinity))
  }
  return (await known.people).has(userId)
}

async function forwarders(): Promise<Set<number>> {
  const { rows } = await pool.query<{ id: number }>('select user_id as id from forwardings where stopped_at is null')
  return new Set(rows.map(({ id }) => id))
}
