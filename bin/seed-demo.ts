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
import { refreshViews } from '@/lib/stats/refresh-views'
import type { Viewer } from '../lib/viewer'
import { importFor } from './commands/import'

const PLAYS = 60_000
const today = new Date()

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
await closeDatabase()
process.exit()

/** Creates the demo account with eight made-up years, imported like any upload. Whatever exists already is kept. */
async function seedDemoAccount() {
  const known = await db.user.findUnique({ where: { username: 'demo' }, select: { id: true } })
  const userId =
    known?.id ??
    (
      await createUser({
        username: 'demo',
        email: 'demo@example.org',
        password: 'listen-to-the-demo',
        timeZone: 'Europe/Paris',
      })
    ).userId
  const viewer = await viewerFor(userId, today)
  if ((await db.import.count({ where: { userId, status: 'done' } })) === 0) await importSample(viewer)
  if (await db.userEvent.count({ where: { userId } })) return
  for (const event of events) await createEvent(userId, EventInput.parse(event))
  for (const kind of HallOfFameKind.options) await setHallOfFame(userId, kind, await topItemIds(viewer, kind))
  await refreshViews()
}

async function importSample(viewer: Viewer) {
  console.error(`Making the demo account with ${PLAYS.toLocaleString('en')} plays …`)
  const folder = await mkdtemp(path.join(tmpdir(), 'musicmuse-demo-'))
  try {
    const files = await writeSample(folder, { plays: PLAYS, seed: 7, today: day(1) })
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
