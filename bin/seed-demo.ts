import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createUser } from '../lib/sign-in/create-user'
import { viewerFor } from '../lib/auth/current-viewer'
import { closeDatabase, db } from '../lib/db'
import { EventInput } from '../lib/events/event-input'
import { createEvent } from '@/lib/events/life-events'
import { HallOfFameKind, setHallOfFame } from '@/lib/hall-of-fame/hall-of-fame'
import { writeSample } from '../lib/imports/sample/write-sample'
import { topItems } from '../lib/stats/top-items'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'
import { follow } from '../lib/people/follow'
import type { SampleOptions } from '../lib/imports/sample/sample-days'
import { randomToken } from '../lib/security/random-token'
import { demoAccount } from '../lib/sign-in/demo-account'
import type { Viewer } from '../lib/viewer'
import { importFor } from './commands/import'
import { viewerByUsername } from './commands/viewer-by-username'

const PLAYS = 60_000
const SEED = 7
const today = new Date()

/**
 * One friend with much in common, one stranger with little, and three listeners with the same taste, because figures
 * about all listeners are shown only from five listeners on.
 */
const others = [
  {
    username: 'mira',
    displayName: 'Mira',
    bio: 'Records, rain, repeat.',
    plays: 9_000,
    part: 0.6,
    isFriend: true,
    statistics: 'friends',
  },
  {
    username: 'theo',
    displayName: 'Theo',
    bio: 'Mostly new releases.',
    plays: 4_000,
    part: 0.1,
    isFriend: false,
    statistics: 'everyone',
  },
  { username: 'ana', displayName: 'Ana', bio: null, plays: 3_000, part: 1, isFriend: false, statistics: 'only_me' },
  { username: 'jonas', displayName: 'Jonas', bio: null, plays: 3_000, part: 1, isFriend: false, statistics: 'only_me' },
  { username: 'lea', displayName: 'Léa', bio: null, plays: 3_000, part: 1, isFriend: false, statistics: 'only_me' },
] as const

const events = [
  { name: 'University', category: 'education', start_date: day(2800), end_date: day(1700) },
  {
    name: 'Year in Lisbon',
    category: 'travel',
    start_date: day(1690),
    end_date: day(1330),
    description: 'A room with a view of the river.',
  },
  { name: 'First job', category: 'career', start_date: day(1300) },
  { name: 'Marathon training', category: 'health', start_date: day(640), end_date: day(520) },
  { name: 'Birthday', category: 'personal', start_date: '1996-09-21', repeats: 'yearly' },
]

await seedDemoAccount()
await seedOthers()
await refreshFigures()
await refreshListeners()
await closeDatabase()
process.exit()

/** Creates the demo account with eight made-up years, imported like any upload. Whatever exists already is kept. */
async function seedDemoAccount() {
  const known = await db.user.findUnique({ where: { username: 'demo' }, select: { id: true } })
  const userId = known?.id ?? (await createListener(demoAccount))
  const viewer = await viewerFor(userId, today)
  if ((await db.import.count({ where: { userId, status: 'done' } })) === 0) {
    console.error(`Making the demo account with ${PLAYS.toLocaleString('en')} plays …`)
    await importSample(viewer, { plays: PLAYS, seed: SEED })
  }
  if (await db.userEvent.count({ where: { userId } })) return
  for (const event of events) await createEvent(userId, EventInput.parse(event))
  await fillHallOfFame(viewer)
}

/** Creates the people around the demo account. Whoever exists already is kept. */
async function seedOthers() {
  const demo = await viewerByUsername(demoAccount.username)
  for (const [index, { username, isFriend, statistics, plays, part, ...profile }] of others.entries()) {
    if (await db.user.count({ where: { username } })) continue
    // Nobody signs in as them.
    const userId = await createListener({ username, email: `${username}@example.org`, password: randomToken() })
    const viewer = await viewerFor(userId, today)
    await db.user.update({ where: { id: userId }, data: profile })
    await db.userSettings.update({ where: { userId }, data: { statisticsAudience: statistics } })
    await importSample(viewer, { plays, seed: SEED + 100 * (index + 1), shared: { seed: SEED, part } })
    await fillHallOfFame(viewer)
    if (!isFriend) continue
    await follow(demo, username)
    await follow(viewer, demoAccount.username)
  }
}

/** An account of somebody who lives where the made-up plays say: in the United Kingdom. */
async function createListener(account: typeof demoAccount): Promise<number> {
  const { userId } = await createUser({ ...account, timeZone: 'Europe/London' })
  await db.userSettings.update({ where: { userId }, data: { country: 'GB' } })
  return userId
}

async function fillHallOfFame(viewer: Viewer) {
  for (const kind of HallOfFameKind.options) await setHallOfFame(viewer.userId, kind, await topItemIds(viewer, kind))
}

async function importSample(viewer: Viewer, sample: Pick<SampleOptions, 'plays' | 'seed' | 'shared'>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'musicmuse-demo-'))
  try {
    const files = await writeSample(folder, { ...sample, today: day(1) })
    console.error(await importFor(viewer, files))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function topItemIds(viewer: Viewer, kind: HallOfFameKind) {
  const { items } = await topItems(viewer, { type: `${kind}s`, period: { from: null, to: null }, pageSize: 3 })
  return items.map(({ id }) => id)
}

/** The civil date some days ago. */
function day(daysAgo: number) {
  return new Date(today.getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10)
}
