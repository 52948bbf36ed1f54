import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { PoolClient } from 'pg'
import { playStart } from '@/lib/history/play-start'
import { includedWithOriginalNames } from './original-names'
import type { ExportFile } from './play-files'
import { readCursor } from './read-cursor'

/** Readers skip row groups by their bounds, so these are larger than what is read from the database at once. */
const ROWS_OF_GROUP = 20_000

const columns = [
  { name: 'played_at', type: 'TIMESTAMP' },
  { name: 'started_at', type: 'TIMESTAMP' },
  { name: 'local_date', type: 'STRING' },
  { name: 'local_hour', type: 'INT32' },
  { name: 'ms_played', type: 'INT32' },
  { name: 'track', type: 'STRING' },
  { name: 'artist', type: 'STRING' },
  { name: 'album', type: 'STRING' },
  { name: 'counted', type: 'BOOLEAN' },
  { name: 'skipped', type: 'BOOLEAN' },
  { name: 'shuffle', type: 'BOOLEAN' },
  { name: 'offline', type: 'BOOLEAN' },
  { name: 'private_session', type: 'BOOLEAN' },
  { name: 'platform', type: 'STRING' },
  { name: 'country', type: 'STRING' },
  { name: 'source', type: 'STRING' },
  { name: 'precision', type: 'STRING' },
] as const

type Row = Record<(typeof columns)[number]['name'], string | number | boolean | Date | null>

const plays = `
  select p.played_at, ${playStart} as started_at, p.local_date::text as local_date, p.local_hour::int as local_hour,
    p.ms_played, t.name as track, a.name as artist, b.name as album, p.counts as counted, p.is_skip as skipped, p.shuffle,
    p.offline, p.incognito as private_session, p.platform::text as platform, p.country::text as country, p.source,
    p.precision::text as precision
  ${includedWithOriginalNames} where p.user_id = $1 order by p.played_at, p.id`

/** The plays that are in the figures, a row each with a column per detail, for programs that analyse. */
export const parquetFile = (client: PoolClient, userId: number): ExportFile => ({
  name: 'plays.parquet',
  async *content() {
    const writer = new ByteWriter()
    const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: columnsOf([]) }) })
    for await (const rows of groupsOf(readCursor<Row>(client, plays, [userId]))) {
      await parquet.write({ columnData: columnsOf(rows), rowGroupSize: ROWS_OF_GROUP })
      yield drain(writer)
    }
    parquet.finish()
    yield drain(writer)
  },
})

const columnsOf = (rows: Row[]) => columns.map(({ name, type }) => ({ name, type, data: rows.map((row) => row[name]) }))

async function* groupsOf(batches: AsyncGenerator<Row[]>): AsyncGenerator<Row[]> {
  let group: Row[] = []
  for await (const batch of batches) {
    group.push(...batch)
    if (group.length < ROWS_OF_GROUP) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/**
 * Takes what was written so far, so that only one row group is in memory. The writer keeps counting from the start of
 * the file.
 */
function drain(writer: ByteWriter): Buffer {
  const bytes = Buffer.from(writer.getBytes().slice())
  writer.index = 0
  return bytes
}
