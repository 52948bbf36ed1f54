import { DuckDBInstance } from '@duckdb/node-api'
import { memoryGrowth } from './memory-growth'

// Loads the same files into one table without deduplicating, matching or indexing: the best this machine could do.
const [files = ''] = process.argv.slice(2)
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
const grown = memoryGrowth()
const begun = performance.now()
await connection.run(`
  create table plays as
  select distinct ts, ms_played, master_metadata_track_name as track, master_metadata_album_artist_name as artist,
    master_metadata_album_album_name as album,
    platform, conn_country, reason_start, reason_end, shuffle, skipped, offline, incognito_mode
  from read_json('${files.replaceAll("'", "''")}/*.json') where master_metadata_track_name is not null`)
const seconds = (performance.now() - begun) / 1000
const reader = await connection.runAndReadAll('select count(*)::int as plays from plays')
console.log(JSON.stringify({ plays: Number(reader.getRows()[0]?.[0]), seconds, grownMegabytes: grown() }))
