import { pool } from '@/lib/db'
import { appleDailyTracks } from './formats/apple-daily-tracks'
import { appleTrackHistory } from './formats/apple-track-history'
import { text } from './formats/fields'
import type { ArtistOfTitle } from './formats/format'
import type { ImportRef } from './start-import'
import { nameKey } from './name-key'
import type { StoredFile } from './read-uploaded-file'
import { readRows } from './rows/read-rows'

const MAX_TITLES = 500_000
const SEPARATOR = ' - '

/**
 * Finds the artist of a title in the other Apple files of an import, whose tracks are written “Artist - Title”. A title
 * that several artists have stays unknown: nothing is guessed.
 */
export async function appleArtists({ userId, importId }: ImportRef): Promise<(title: string) => ArtistOfTitle> {
  const { rows: files } = await pool.query<StoredFile>(
    `select storage_key as "storageKey", member from import_files
     where user_id = $1 and import_id = $2 and format = any($3) and storage_key is not null order by id`,
    [userId, importId, [appleDailyTracks.id, appleTrackHistory.id]],
  )
  const artists = new Map<string, Map<string, string>>()
  for (const file of files) {
    const reading = readRows(file, (row) => {
      const track = 'object' in row ? (text(row.object, 'Track Description') ?? text(row.object, 'Track Name')) : null
      if (track !== null && artists.size < MAX_TITLES) addTrack(artists, track)
    })
    for await (const _ of reading);
  }
  return (title) => {
    const found = [...(artists.get(nameKey(title))?.values() ?? [])]
    const [artist] = found
    if (artist === undefined) return { unknown: 'names no artist, and no other file of the import does' }
    return found.length === 1 ? { artist } : { unknown: `could be by ${found.slice(0, 5).join(', ')}` }
  }
}

/** “A - B - C” may be “B - C” by A, or “C” by “A - B”. */
function addTrack(artists: Map<string, Map<string, string>>, track: string) {
  for (let at = track.indexOf(SEPARATOR); at >= 0; at = track.indexOf(SEPARATOR, at + 1)) {
    const artist = track.slice(0, at).trim()
    const title = nameKey(track.slice(at + SEPARATOR.length))
    if (!artist || !title) continue
    const known = artists.get(title) ?? new Map<string, string>()
    known.set(nameKey(artist), artist)
    artists.set(title, known)
  }
}
