import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { writeSample } from '@/lib/imports/sample/write-sample'

type Row = {
  ts?: string
  ms_played?: number
  master_metadata_track_name?: string | null
  master_metadata_album_artist_name?: string | null
}
type ArtistCount = { name: string; plays: number; ms: number }

/** An invented export, zipped as Spotify sends it, including files that are not listening history. */
export async function sampleExport(plays: number, seed: number) {
  const folder = await exportFolder()
  const files = await writeSample(folder, { plays, seed, from: '2021-01-01', to: '2024-06-30', today: '2024-06-30' })
  const zip = new ZipFile()
  for (const file of files) zip.addFile(file, `Spotify Extended Streaming History/${path.basename(file)}`)
  zip.addBuffer(
    Buffer.from('%PDF-1.4 read me first'),
    'Spotify Extended Streaming History/ReadMeFirst_ExtendedStreamingHistory.pdf',
  )
  zip.addBuffer(Buffer.from([0, 5, 22, 7]), '__MACOSX/._Streaming_History_Audio_2021_0.json')
  zip.end()
  const file = path.join(folder, 'my_spotify_data.zip')
  await pipeline(zip.outputStream, createWriteStream(file))
  return { folder, file, files }
}

/** Artists by plays, counted from the files independently of the product: plays of 30 s or more, time of all plays. */
export async function countArtistPlays(files: string[], year?: string): Promise<ArtistCount[]> {
  const seen = new Set<string>()
  const artists = new Map<string, ArtistCount>()
  for (const file of files)
    for (const row of JSON.parse(await readFile(file, 'utf8')) as Row[]) {
      const {
        ts = '',
        ms_played: ms = 0,
        master_metadata_track_name: track,
        master_metadata_album_artist_name: artist,
      } = row
      const identity = JSON.stringify([ts, ms, track?.toLowerCase(), artist?.toLowerCase()])
      if (!track || !artist || seen.has(identity) || (year && !ts.startsWith(year))) continue
      seen.add(identity)
      const key = artist.toLowerCase()
      const counted = artists.get(key) ?? { name: artist, plays: 0, ms: 0 }
      artists.set(key, { ...counted, plays: counted.plays + (ms >= 30_000 ? 1 : 0), ms: counted.ms + ms })
    }
  return [...artists.values()].filter((artist) => artist.plays > 0).sort((a, b) => b.plays - a.plays || b.ms - a.ms)
}

/** A small export with one play for each name, for names that may break a page. */
export async function exportWithNames(names: string[]) {
  const folder = await exportFolder()
  const file = path.join(folder, 'Streaming_History_Audio_2024_0.json')
  const rows = names.map((name, index) => ({
    ts: `2024-03-0${1 + (index % 9)}T12:00:0${index % 10}Z`,
    ms_played: 180_000 + index,
    master_metadata_track_name: name,
    master_metadata_album_artist_name: name,
    master_metadata_album_album_name: name,
  }))
  await writeFile(file, JSON.stringify(rows))
  return file
}

/** Among the results of the tests, which the next run empties. */
async function exportFolder() {
  const results = path.resolve('test-results')
  await mkdir(results, { recursive: true })
  return mkdtemp(path.join(results, 'export-'))
}
