import { updateSettings } from '@/lib/account/settings'
import { createToken } from '@/lib/auth/access-tokens'
import { startSession } from '@/lib/auth/sign-in-sessions'
import { deletePlay } from '@/lib/catalog/delete-play'
import { pool } from '@/lib/db'
import { EventInput } from '@/lib/events/event-input'
import { createEvent } from '@/lib/events/life-events'
import { setHallOfFame } from '@/lib/hall-of-fame/hall-of-fame'
import { block } from '@/lib/people/block'
import { follow, unfollow } from '@/lib/people/follow'
import { tokenHash } from '@/lib/security/random-token'
import { createShareLink } from '@/lib/share/share-links'
import { SharedView } from '@/lib/share/shared-view'
import type { Viewer } from '@/lib/viewer'
import { addPlays, type Listener, type TestPlay } from './test-listener'
import { createPerson } from './test-person'
import { roles, type Role, type Rules } from './privacy-rules'
import { cookieHeader } from './auth-headers'

/** An owner with data of every kind, one person in each relation to them, and the ids of the owner's rows. */
export async function privacyFixture() {
  const people = new Map<Role, Viewer>()
  for (const role of roles.filter((name) => name !== 'visitor')) people.set(role, await createPerson(role))
  await createPerson('hub')
  const viewerOf = (role: Role) => {
    const viewer = people.get(role)
    if (!viewer) throw new Error(`nobody is ${role}`)
    return viewer
  }
  const owner = viewerOf('owner')
  const ids = await fill(owner)
  for (const [role, viewer] of people)
    if (role !== 'owner')
      await listen(viewer, [{ at: minutesAgo(5), track: 'Own song', artist: 'Own band', album: 'Own album' }])
  for (const [role, username] of [
    ['owner', 'friend'],
    ['friend', 'owner'],
    ['follower', 'owner'],
    ['blocked', 'owner'],
    ['owner', 'hub'],
  ] as const)
    await follow(viewerOf(role), username)
  await block(owner, 'blocked')
  await pool.query(
    `update user_settings set follows_audience = 'everyone' where user_id = (select id from users where username = 'hub')`,
  )
  /** Called after the stranger has followed somebody: resets them, so that they have never met the owner. */
  const estrange = async () => {
    await unfollow(viewerOf('stranger'), 'owner')
    await pool.query('delete from user_once_followed where follower_id = $1', [viewerOf('stranger').userId])
  }
  return {
    owner,
    ids,
    viewerOf,
    estrange,
    open: async (rules: Rules) => void (await updateSettings(owner, { privacy: rules })),
  }
}

/** The headers of a role's browser: the cookie of a new session (none for a visitor) and an address of its own. */
export async function headersOf(role: Role, viewerOf: (role: Role) => Viewer): Promise<Record<string, string>> {
  return {
    'sec-fetch-site': 'same-origin',
    ...(role !== 'visitor' && (await cookieHeader(viewerOf(role).userId))),
    'x-forwarded-for': `198.51.100.${roles.indexOf(role)}`,
  }
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

async function listen(viewer: Viewer, plays: TestPlay[]) {
  const { rows } = await pool.query<{ id: number }>(
    `insert into imports (user_id, status) values ($1, 'done') returning id`,
    [viewer.userId],
  )
  const importId = rows[0]?.id ?? 0
  const listener: Listener = { userId: viewer.userId, importId, username: '', viewer: () => viewer }
  await addPlays(listener, plays)
  return importId
}

/**
 * Three plays: one a minute ago, which is in the last 30 days and in friends' activity; a deleted one; and an old one
 * whose track and artist are in the hall of fame but in no recent list.
 */
async function fill(owner: Viewer) {
  const idOf = async (statement: string) =>
    (await pool.query<{ id: number }>(statement, [owner.userId])).rows[0]?.id ?? 0
  const importId = await listen(owner, [
    { at: minutesAgo(1), track: 'Secret song', artist: 'Secret band', album: 'Secret album' },
    { at: minutesAgo(10), track: 'Secret regret', artist: 'Secret band', album: 'Secret album' },
    { at: minutesAgo(200_000), track: 'Secret gem', artist: 'Secret jeweller', album: 'Secret box' },
  ])
  const { rows } = await pool.query<{ id: string; track: number; artist: number; album: number }>(
    `select id, track_id as track, artist_id as artist, album_id as album from listening_history
      where user_id = $1 order by played_at desc`,
    [owner.userId],
  )
  const [kept, gone, famous] = rows
  await deletePlay(owner, Number(gone?.id))
  await setHallOfFame(owner.userId, 'track', [famous?.track ?? 0])
  await setHallOfFame(owner.userId, 'artist', [famous?.artist ?? 0])
  const event = (await createEvent(owner.userId, EventInput.parse({ name: 'Secret event', start_date: '2020-01-01' })))
    .id
  return {
    import: importId,
    event,
    play: Number(kept?.id),
    otherPlay: Number(famous?.id),
    deletedPlay: Number(gone?.id),
    track: kept?.track ?? 0,
    album: kept?.album ?? 0,
    artist: kept?.artist ?? 0,
    otherTrack: gone?.track ?? 0,
    share: (await createShareLink(owner, SharedView.parse({ view: 'event', id: event }))).id,
    export: await idOf(
      `insert into user_exports (user_id, status, storage_key, expires_at, bytes)
       values ($1, 'done', gen_random_uuid()::text, now() + interval '1 day', 1) returning id`,
    ),
    token: (await createToken(owner, { name: 'Secret token', scope: 'all' })).id,
    session: await secretSession(owner),
  }
}

async function secretSession({ userId, now }: Viewer) {
  const idHash = tokenHash(await startSession(userId, '', now))
  await pool.query(`update sessions set device = 'Secret device' where id_hash = $1`, [idHash])
  return idHash
}

const tables = {
  events: 'select * from user_events where user_id = $1 order by id',
  imports: 'select * from imports where user_id = $1 order by id',
  plays: 'select * from listening_history where user_id = $1 order by id',
  deletedPlays: 'select * from deleted_plays where user_id = $1 order by id',
  links: 'select * from share_links where user_id = $1 order by id',
  fame: 'select * from user_hall_of_fame where user_id = $1 order by 2, 3',
  merges: 'select * from user_merges where user_id = $1 order by kind, source_id',
  exports: 'select * from user_exports where user_id = $1 order by id',
  // The tests create tokens and sessions and update their last use, so only what others could change is compared.
  tokens: `select id, name from personal_access_tokens where user_id = $1 and name = 'Secret token'`,
  sessions: `select id_hash from sessions where user_id = $1 and device = 'Secret device'`,
  follows: 'select followee_id from user_follows where follower_id = $1 order by 1',
  onceFollowed: 'select followee_id from user_once_followed where follower_id = $1 order by 1',
  blocks: 'select blocked_id from user_blocks where blocker_id = $1 order by 1',
  person: 'select email, password_hash, display_name, bio from users where id = $1',
}

/** Every row that belongs to a person, as stored. */
export async function rowsOf({ userId }: Viewer): Promise<Record<string, unknown[]>> {
  const told = await Promise.all(
    Object.entries(tables).map(async ([name, text]): Promise<[string, unknown[]]> => [
      name,
      (await pool.query(text, [userId])).rows,
    ]),
  )
  return Object.fromEntries(told)
}
