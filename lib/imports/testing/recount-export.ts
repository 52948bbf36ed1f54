/**
 * The plays that an import should add, counted independently: with JSON.parse and the rules of the formats, without any
 * code of the product.
 */
export type RecountedExport = {
  rows: number
  podcast: number
  audiobook: number
  no_track: number
  plays: Map<string, { at: string; ms: number; album: string }>
}

type Row = Record<string, string | number | boolean | null | undefined>

export function recountExport(texts: string[]): RecountedExport {
  const result: RecountedExport = { rows: 0, podcast: 0, audiobook: 0, no_track: 0, plays: new Map() }
  for (const text of texts) {
    const rows: Row[] = JSON.parse(text.replace(/^\ufeff/, ''))
    for (const row of rows) {
      result.rows += 1
      if (row.master_metadata_track_name && row.master_metadata_album_artist_name) {
        const key = [
          row.ts,
          row.ms_played,
          fold(row.master_metadata_album_artist_name),
          fold(row.master_metadata_track_name),
        ].join('|')
        if (!result.plays.has(key))
          result.plays.set(key, {
            at: String(row.ts),
            ms: Number(row.ms_played),
            album: fold(row.master_metadata_album_album_name ?? ''),
          })
      } else if (row.episode_name) result.podcast += 1
      else if (row.audiobook_title) result.audiobook += 1
      else result.no_track += 1
    }
  }
  return result
}

const fold = (text: unknown) => String(text).normalize('NFKC').toLowerCase().trim().split(/\s+/).join(' ')
