import type pg from 'pg'
import type { SkippedRow, SkipReason, PlayRow } from '../formats/format'
import { nameKey } from '../name-key'
import { copyBuffer } from './copy-buffer'
import { copyFlag, copyNumber, copyRows, copyText } from './copy-rows'

/** The lists of an import report contain at most this many rows per file and reason. */
export const MAX_LISTED_ROWS = 10_000
const FLUSH_BYTES = 1_000_000
const REMEMBERED_CHARACTERS = 16_000_000

export type RowCounts = { rows: number; plays: number; noTrackMs: number; skipped: Record<SkipReason, number> }

/**
 * Writes a file's rows to its temporary tables: names, plays and skipped rows, buffering up to about a megabyte.
 * Each combination of artist, album, track and URI is stored once while it is remembered, and plays refer to it by number.
 */
export function openStagingTables(client: pg.ClientBase) {
  const counts: RowCounts = {
    rows: 0,
    plays: 0,
    noTrackMs: 0,
    skipped: { podcast: 0, audiobook: 0, no_track: 0, not_a_play: 0, bad_time: 0, bad_row: 0 },
  }
  const known = new Map<string, Pick<PlayRow, 'artist' | 'track' | 'album'> & { nameId: number }>()
  let knownCharacters = 0
  let names = 0
  const lines = new Set<string>()
  const waiting = {
    names: copyBuffer(64 * 1024),
    members: copyBuffer(64 * 1024),
    plays: copyBuffer(FLUSH_BYTES + 512 * 1024),
    skipped: copyBuffer(64 * 1024),
  }
  let flushing: Promise<void> = Promise.resolve()

  return {
    counts,
    add,
    isFull: () => Object.values(waiting).reduce((sum, buffer) => sum + buffer.length(), 0) > FLUSH_BYTES,
    flush,
    finish,
  }

  function add(row: PlayRow | SkippedRow) {
    counts.rows += 1
    if ('skipReason' in row) addSkipped(row)
    else addPlay(row)
  }

  function addPlay(row: PlayRow) {
    counts.plays += 1
    const { timeMeans, playedAt } = endTime(row)
    waiting.plays.add(
      `${counts.rows}\t${nameOf(row)}\t${playedAt}\t${timeMeans}\t${copyNumber(row.reportedAt)}\t` +
        `${copyNumber(row.offlineTimestamp)}\t${copyNumber(row.msPlayed)}\t${copyNumber(row.trackLengthMs)}\t` +
        `${row.platform ?? '\\N'}\t${copyText(row.platformText)}\t${row.country ?? '\\N'}\t` +
        `${copyText(row.reasonStart)}\t${copyText(row.reasonEnd)}\t${copyFlag(row.shuffle)}\t${copyFlag(row.skipped)}\t` +
        `${copyFlag(row.offline)}\t${copyFlag(row.incognito)}\t${copyNumber(row.utcOffset)}\t${copyText(row.device)}\n`,
    )
  }

  function addSkipped({ skipReason, title, msPlayed, detail }: SkippedRow) {
    counts.skipped[skipReason] += 1
    if (skipReason === 'no_track') counts.noTrackMs += msPlayed ?? 0
    if (counts.skipped[skipReason] > MAX_LISTED_ROWS) return
    waiting.skipped.add(
      `${skipReason}\t${counts.rows}\t${copyText(title)}\t${msPlayed ?? '\\N'}\t${copyText(detail)}\n`,
    )
  }

  /** The number of this combination of artist, album, track and URI in `staged_names`. */
  function nameOf({ artist, artists, album, track, uri }: PlayRow): number {
    const key = uri ?? `${artist}\n${track}`
    const before = known.get(key)
    if (before && before.track === track && before.artist === artist && before.album === album) return before.nameId
    knownCharacters += artist.length + track.length + (album?.length ?? 0) + 200
    if (knownCharacters > REMEMBERED_CHARACTERS) {
      known.clear()
      lines.clear()
      knownCharacters = 0
    }
    names += 1
    known.set(key, { artist, track, album, nameId: names })
    const albumTexts = album ? `${copyText(album)}\t${copyText(nameKey(album))}` : '\\N\t\\N'
    const texts = `${copyText(artist)}\t${copyText(nameKey(artist))}\t${copyText(track)}\t${copyText(nameKey(track))}\t${albumTexts}`
    waiting.names.add(`${names}\t${texts}\t${copyText(uri)}\n`)
    if (artists) addLine(artist, artists)
    return names
  }

  function addLine(line: string, artists: string[]) {
    const key = nameKey(line)
    if (lines.has(key)) return
    lines.add(key)
    for (const [place, name] of artists.entries())
      waiting.members.add(`${copyText(key)}\t${place}\t${copyText(name)}\t${copyText(nameKey(name))}\n`)
  }

  /** Starts sending the buffered rows and waits only for the previous batch, so that reading and sending overlap. */
  async function flush() {
    const before = flushing
    const batch = {
      names: waiting.names.take(),
      members: waiting.members.take(),
      plays: waiting.plays.take(),
      skipped: waiting.skipped.take(),
    }
    flushing = before.then(() => send(client, batch))
    flushing.catch(() => {}) // the next flush or finish awaits it; until then Node must not report it as unhandled
    await before
  }

  async function finish(): Promise<RowCounts> {
    await flush()
    await flushing
    return counts
  }
}

/** Converts a start time to an end time if the length is known. */
export const endTime = ({ timeMeans, playedAt, msPlayed }: PlayRow): Pick<PlayRow, 'timeMeans' | 'playedAt'> =>
  timeMeans === 'start' && msPlayed !== null
    ? { timeMeans: 'end', playedAt: playedAt + msPlayed }
    : { timeMeans, playedAt }

export type StagingTables = ReturnType<typeof openStagingTables>

const dropped = 'drop table if exists staged_names, staged_plays, staged_skipped_rows, staged_members, catalogued_names'

export async function createStagingTables(client: pg.ClientBase) {
  await client.query(`
    ${dropped};
    create temporary table staged_names (
      name_id int, artist text, artist_key text, track text, track_key text, album text, album_key text, uri text);
    create temporary table staged_members (line_key text, place int, name text, name_key text);
    create temporary table staged_plays (
      position int, name_id int, played_epoch_ms bigint, time_means time_meaning, reported_epoch_ms bigint,
      offline_timestamp bigint, ms_played int, track_length_ms int, platform platform_family, platform_text text, country char(2),
      reason_start text, reason_end text, shuffle boolean, skipped boolean, offline boolean, incognito boolean, utc_offset smallint,
      device text);
    create temporary table staged_skipped_rows (list import_report_list, position int, title text, ms_played int, detail text)`)
}

export async function dropStagingTables(client: pg.ClientBase) {
  await client.query(dropped)
}

async function send(client: pg.ClientBase, batch: Record<'names' | 'members' | 'plays' | 'skipped', Buffer>) {
  if (batch.names.length) await copyRows(client, 'copy staged_names from stdin', batch.names)
  if (batch.members.length) await copyRows(client, 'copy staged_members from stdin', batch.members)
  if (batch.plays.length) await copyRows(client, 'copy staged_plays from stdin', batch.plays)
  if (batch.skipped.length) await copyRows(client, 'copy staged_skipped_rows from stdin', batch.skipped)
}
