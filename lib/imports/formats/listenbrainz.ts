import { epoch, heard, shortText, text, trackLength } from './fields'
import type { Format, JsonRow } from './format'
import { listedArtists } from './listed-artists'
import { playOrSkipped } from './play-row'

/**
 * ListenBrainz: the lines of `listens/2025/6.jsonl` in its zip, the array of older exports, and the body of a submission:
 * `{"listened_at":1749780612,"track_metadata":{"artist_name","track_name","release_name","additional_info":{…}}}`.
 */
export const listenbrainz: Format = {
  id: 'listenbrainz',
  label: 'ListenBrainz',
  precision: 'second',
  recognizes: (row) => 'track_metadata' in row && ('listened_at' in row || 'listened_at_iso' in row),
  read(row, context) {
    const metadata = objectAt(row, 'track_metadata')
    const info = objectAt(metadata, 'additional_info')
    const [track, artist] = [text(metadata, 'track_name'), text(metadata, 'artist_name')]
    const playedAt = epoch(row.listened_at, context)
    const msPlayed = msHeard(info)
    return playOrSkipped(row, 'listened_at', {
      playedAt,
      timeMeans: isEnd(info) ? 'end' : 'start',
      msPlayed,
      trackLengthMs: trackLength(info.duration_ms) ?? trackLength(info.duration, 1000),
      track,
      artist,
      artists: listedArtists(artist ?? '', mappedNames(metadata)) ?? listedArtists(artist ?? '', info.artist_names),
      album: text(metadata, 'release_name'),
      platformText: shortText(info, 'media_player', 100),
    })
  },
}

/** `duration` and `duration_ms` are the length of the track, not what was heard of it. */
const msHeard = (info: JsonRow) => heard(info.duration_played, 1000) ?? heard(info.ms_played)

/** ListenBrainz itself brings plays in from Spotify files, whose times are ends; scrobblers give starts. */
const isEnd = (info: JsonRow) => {
  const client = text(info, 'submission_client') ?? ''
  return /archive importer/i.test(client) && /spotify/i.test(`${text(info, 'music_service') ?? ''} ${client}`)
}

/** The artists of MusicBrainz's recording, as ListenBrainz maps it; they may be those of another recording. */
function mappedNames(metadata: JsonRow): unknown[] {
  const { artists } = objectAt(metadata, 'mbid_mapping')
  return Array.isArray(artists) ? artists.map((artist) => objectAt({ artist }, 'artist').artist_credit_name) : []
}

function objectAt(row: JsonRow, key: string): JsonRow {
  const value = row[key]
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
