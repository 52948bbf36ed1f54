import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

/** Copies the same rows into DuckDB in this process, for comparison. */
export async function loadIntoDuckdb(client: pg.Client, folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  for (const [table, select] of Object.entries(tables)) {
    const file = path.join(folder, `${table}.csv`)
    await pipeline(client.query(copyTo(`copy (${select}) to stdout (format csv, header)`)), createWriteStream(file))
    await connection.run(`create table ${table} as select * from read_csv('${file}')`)
    await rm(file)
  }
  return connection
}

const tables = {
  included_plays: `
    select user_id, played_at at time zone 'UTC' as played_at, ms_played, track_id, artist_id, album_id, counts
    from included_plays order by user_id, played_at`,
  tracks: 'select id, name from tracks',
  albums: 'select id, name from albums',
  artists: 'select id, name from artists',
}

/** The first page of a top list as a DuckDB query. */
export function topInDuckdb(type: 'tracks' | 'albums' | 'artists', userId: number, year?: number): string {
  const id = { tracks: 'track_id', albums: 'album_id', artists: 'artist_id' }[type]
  const within = year ? `and played_at >= '${year}-01-01' and played_at < '${year + 1}-01-01'` : ''
  return `
    with figures as (
      select ${id} as id, count(*) filter (counts) as plays, sum(ms_played) as ms_played,
        min(played_at) filter (counts) as first, max(played_at) filter (counts) as last
      from included_plays where user_id = ${userId} and ${id} is not null ${within} group by 1 having plays > 0)
    select f.*, i.name, (select count(*) from figures) as total from figures f join ${type} i on i.id = f.id
    order by plays desc, ms_played desc, name, f.id limit 20`
}
