import 'server-only'
import { readSettings } from '@/lib/account/settings'
import { listMerges } from '@/lib/catalog/list-merges'
import { db } from '@/lib/db'
import { listEvents } from '@/lib/events/life-events'
import { hallOfFame, HallOfFameKind } from '@/lib/hall-of-fame/hall-of-fame'
import type { Viewer } from '@/lib/viewer'
import { exportRules } from './export-rules'
import { toAccountRow, type AccountRecord } from './musicmuse-json-schema'
import { jsonList } from './play-files'

/** The content of musicmuse.json. */
export async function* musicmuseJson(viewer: Viewer): AsyncGenerator<string> {
  const records = await readAccountRecords(viewer)
  yield* jsonList([records.map((record) => ({ line: JSON.stringify(toAccountRow(record)) }))])
}

async function readAccountRecords(viewer: Viewer): Promise<AccountRecord[]> {
  const { userId } = viewer
  const { has_password: _, image_url: __, ...settings } = await readSettings(viewer)
  const [events, fame, merges, rules, following, questions] = await Promise.all([
    listEvents(userId),
    hallOfFame(userId),
    listMerges(viewer),
    exportRules(userId),
    db.userFollow.findMany({
      where: { followerId: userId },
      orderBy: { createdAt: 'asc' },
      select: { followee: { select: { username: true } } },
    }),
    db.museQuestion.findMany({ where: { userId }, orderBy: { id: 'asc' } }),
  ])
  const chosen = HallOfFameKind.options.map((kind) => ({
    kind,
    items: fame
      .filter((item) => item.kind === kind)
      .map(({ name, artist }) => ({ name, artist: artist?.name ?? null })),
  }))
  return [
    { settings },
    ...events.map(({ id: _id, ...event }) => ({ event })),
    ...chosen.filter(({ items }) => items.length > 0).map((hall) => ({ hall_of_fame: hall })),
    ...merges.map(({ kind, source, target }) => ({
      merge: {
        kind,
        source: { name: source.name, artist: source.artist },
        target: { name: target.name, artist: target.artist },
      },
    })),
    ...(rules ? [{ rules }] : []),
    ...following.map(({ followee }) => ({ following: followee.username })),
    ...questions.map(({ query, answer, askedAt }) => ({
      question: { query, answer, asked_at: askedAt.toISOString() },
    })),
  ]
}
