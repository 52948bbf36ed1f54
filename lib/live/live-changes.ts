import pg from 'pg'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'

/*
 * Tells open pages that something of a person changed, in every server process, through PostgreSQL's NOTIFY. A message
 * holds the ids of people and no content: whoever listens reads what they may see.
 */

const CHANNEL = 'musicmuse_live'
/** Changes of this time are told in one message: a burst of plays must not become a burst of messages. */
const GATHER_MS = 100
const RECONNECT_MS = 2000
const MAX_IDS = 500

type Listener = () => void
type Live = {
  waiting: Set<number>
  listeners: Map<number, Set<Listener>>
  client?: Promise<pg.Client | null> | undefined
}
const shared = globalThis as { musicmuseLive?: Live }
const live: Live = (shared.musicmuseLive ??= { waiting: new Set(), listeners: new Map() })

/** Call it after the change is committed. Losing a message only delays what a page shows, so it never fails. */
export function announceChange(userId: number): void {
  const isFirst = live.waiting.size === 0
  live.waiting.add(userId)
  if (isFirst) setTimeout(send, GATHER_MS).unref()
}

function send() {
  const ids = [...live.waiting]
  live.waiting.clear()
  for (let start = 0; start < ids.length; start += MAX_IDS)
    pool
      .query('select pg_notify($1, $2)', [CHANNEL, ids.slice(start, start + MAX_IDS).join(',')])
      .catch((error: unknown) => console.warn('A live update was not sent:', error))
}

/**
 * Calls the listener after each change of the person, and once when changes begin to be heard, until the returned function is
 * called.
 */
export function onChange(userId: number, listener: Listener): () => void {
  const listeners = live.listeners.get(userId) ?? new Set()
  live.listeners.set(userId, listeners.add(listener))
  listen()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0 && live.listeners.get(userId) === listeners) live.listeners.delete(userId)
    if (live.listeners.size === 0) stopListening()
  }
}

/** One connection of this process listens for everybody who follows. It is there while somebody does. */
function listen() {
  live.client ??= connect().catch((error: unknown) => {
    console.warn('Live updates pause:', error)
    listenAgain()
    return null
  })
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: env.DIRECT_URL })
  client.on('notification', ({ payload = '' }) => tell(payload))
  client.on('error', (error) => {
    console.warn('Live updates pause:', error.message)
    listenAgain()
  })
  await client.connect()
  await client.query(`listen ${CHANNEL}`)
  // What changed before, while nobody heard it
  for (const listeners of live.listeners.values()) for (const listener of listeners) listener()
  return client
}

function listenAgain() {
  setTimeout(() => {
    live.client = undefined
    if (live.listeners.size > 0) listen()
  }, RECONNECT_MS).unref()
}

function stopListening() {
  void live.client?.then((client) => client?.end())
  live.client = undefined
}

function tell(payload: string) {
  for (const id of payload.split(',')) for (const listener of live.listeners.get(Number(id)) ?? []) listener()
}
