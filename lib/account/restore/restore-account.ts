import 'server-only'
import { z } from 'zod'
import { viewerFor } from '@/lib/auth/current-viewer'
import { mergeItems } from '@/lib/catalog/merge-items'
import { db } from '@/lib/db'
import { hasNullByte } from '@/lib/validation/reject-null-bytes'
import { AppError } from '@/lib/errors'
import { createEvent, listEvents, type LifeEvent } from '@/lib/events/life-events'
import { hallOfFame, setHallOfFame } from '@/lib/hall-of-fame/hall-of-fame'
import { accountFormat } from '@/lib/imports/formats/musicmuse-account'
import type { ImportRef } from '@/lib/imports/start-import'
import { readUploadedFile } from '@/lib/imports/read-uploaded-file'
import { rowReader } from '@/lib/imports/rows/row-reader'
import { nameKey } from '@/lib/imports/name-key'
import { artistMatchKey } from '@/lib/matching/match-key'
import { namedArtists } from '@/lib/matching/song-key'
import { UnreadableFile } from '@/lib/storage/unreadable-file'
import { markFileStopped } from '@/lib/imports/import-file-status'
import type { Viewer } from '@/lib/viewer'
import { AccountRow, type AccountRecord } from '../export/musicmuse-json-schema'
import { findItem } from './find-item'
import { restoreRules } from './restore-rules'

/** More than anybody has; the rest of a longer file is ignored. */
const MOST_RECORDS = 50_000

const StoredFile = z.object({ id: z.number(), storageKey: z.string(), member: z.string().nullable() })

/**
 * Restores the events, merges, hall of fame and listening rules from an import's musicmuse.json, once the import's plays are saved.
 * Existing data is kept, so that running it again changes nothing. Settings are left to the person.
 */
export async function restoreAccount({ userId, importId }: ImportRef, now: Date): Promise<void> {
  const running = { import: { status: 'running' as const } }
  const found = await db.importFile.findMany({
    where: { userId, importId, format: accountFormat.id, status: 'queued', storageKey: { not: null }, ...running },
  })
  for (const { id, ...file } of z.array(StoredFile).parse(found)) {
    const ref = { userId, importId, fileId: id }
    try {
      await restore(await viewerFor(userId, now), await readRecords(file))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      await markFileStopped(ref, 'failed', error.message)
      continue
    }
    await db.importFile.updateMany({ where: { userId, importId, id, status: 'queued' }, data: { status: 'done' } })
  }
}

/** Rows that are not valid records are ignored. */
async function readRecords(file: { storageKey: string; member: string | null }): Promise<AccountRecord[]> {
  const records: AccountRecord[] = []
  const reader = rowReader((row) => {
    const parsed = AccountRow.safeParse('object' in row ? row.object : undefined)
    if (parsed.success && !hasNullByte(parsed.data) && records.length < MOST_RECORDS)
      records.push(parsed.data.musicmuse)
  })
  for await (const chunk of readUploadedFile(file)) reader.push(chunk)
  reader.end()
  return records
}

async function restore(viewer: Viewer, records: AccountRecord[]): Promise<void> {
  await restoreEvents(viewer, records)
  // Artists first: once a track counts as another artist's, its own artist may have no play left, and then cannot be
  // merged.
  for (const kind of ['artist', 'album', 'track'] as const) await restoreMerges(viewer, records, kind)
  await restoreFame(viewer, records)
  await restoreRules(viewer.userId, records).catch(ignoreExpected)
}

async function restoreEvents({ userId }: Viewer, records: AccountRecord[]) {
  const known = new Set((await listEvents(userId)).map(identity))
  for (const record of records) {
    if (!('event' in record) || known.has(identity(record.event))) continue
    known.add(identity(record.event))
    await createEvent(userId, record.event)
  }
}

const identity = ({
  name,
  start_date,
  end_date,
  repeats,
}: Pick<LifeEvent, 'name' | 'start_date'> & { end_date?: string | null; repeats?: string | null }) =>
  JSON.stringify([name, start_date, repeats ? null : (end_date ?? null), repeats ?? null])

async function restoreMerges(viewer: Viewer, records: AccountRecord[], kind: 'track' | 'album' | 'artist') {
  for (const record of records) {
    if (!('merge' in record) || record.merge.kind !== kind) continue
    const { source, target } = record.merge
    const sourceId = await findItem(kind, source)
    // The main artist of a line may have no track of their own in the files.
    const targetId =
      kind === 'artist' && sourceId !== null && isNamedIn(source.name, target.name)
        ? await addArtist(target.name)
        : await findItem(kind, target)
    if (sourceId !== null && targetId !== null)
      await mergeItems(viewer, { kind, sourceId, targetId }).catch(ignoreExpected)
  }
}

const isNamedIn = (line: string, artist: string) => namedArtists(line).includes(artistMatchKey(artist))

async function addArtist(name: string): Promise<number> {
  const artist = { name, nameKey: nameKey(name) }
  const { id } = await db.artist.upsert({ where: { nameKey: artist.nameKey }, create: artist, update: {} })
  return id
}

/** Restores each kind only if nothing was chosen for it yet. */
async function restoreFame({ userId }: Viewer, records: AccountRecord[]) {
  const chosen = new Set((await hallOfFame(userId)).map(({ kind }) => kind))
  for (const record of records) {
    if (!('hall_of_fame' in record) || chosen.has(record.hall_of_fame.kind)) continue
    const { kind, items } = record.hall_of_fame
    const ids = await Promise.all(items.map((item) => findItem(kind, item)))
    await setHallOfFame(userId, kind, [...new Set(ids.filter((id) => id !== null))]).catch(ignoreExpected)
    chosen.add(kind)
  }
}

/** The item is already merged or was never played in this account, which the file cannot know. */
function ignoreExpected(error: unknown) {
  if (!(error instanceof AppError) || !['conflict', 'invalid', 'not_found'].includes(error.code)) throw error
}
