import { describeInvalid, instant, skippedRow, trackLength } from './fields'
import type { Format, JsonRow } from './format'
import { listedArtists } from './listed-artists'
import { playRow } from './play-row'

/** `{"version":"1","listens":[{"listened_at":"2022-01-08T22:32:08Z","track":{"aliases":[…]},"album":…,"artists":[…]}]}` */
export const koito: Format = {
  id: 'koito',
  label: 'Koito',
  precision: 'second',
  recognizes: (row) => 'listened_at' in row && isObject(row.track) && 'aliases' in row.track && 'artists' in row,
  read(row, context) {
    const track = primaryAlias(row.track)
    const named = Array.isArray(row.artists) ? row.artists.filter((artist) => primaryAlias(artist) !== null) : []
    const names = named.map(primaryAlias)
    const artist = names.join(', ')
    const playedAt = instant(row.listened_at, context)
    if (playedAt === null) return skippedRow('bad_time', track, null, describeInvalid(row, 'listened_at'))
    if (!artist || !track) return skippedRow('no_track', track ?? artist, null, new Date(playedAt).toISOString())
    // What was heard of the track is not in the file.
    const trackLengthMs = isObject(row.track) ? trackLength(row.track.duration, 1000) : null
    const [artists, album] = [listedArtists(artist, mainFirst(named).map(primaryAlias)), primaryAlias(row.album)]
    return playRow({ playedAt, timeMeans: 'start', msPlayed: null, trackLengthMs, track, artist, artists, album })
  },
}

const mainFirst = (artists: unknown[]) => [...artists.filter(isMain), ...artists.filter((artist) => !isMain(artist))]
const isMain = (artist: unknown) => isObject(artist) && artist.is_primary === true

function primaryAlias(item: unknown): string | null {
  const aliases = isObject(item) && Array.isArray(item.aliases) ? item.aliases.filter(isObject) : []
  const found = aliases.find(({ is_primary: isPrimary }) => isPrimary === true) ?? aliases[0]
  const name = typeof found?.alias === 'string' ? found.alias.replaceAll('\0', '').trim() : ''
  return name || null
}

const isObject = (value: unknown): value is JsonRow => typeof value === 'object' && value !== null
