import { epoch, heard, text, trackLength } from './fields'
import type { Format, JsonRow } from './format'
import { listedArtists } from './listed-artists'
import { playOrSkipped } from './play-row'

/** `{"maloja":…,"scrobbles":[{"time":1746434410,"track":{"artists":[…],"title","album":{"albumtitle"}},"duration":210,"origin"}]}` */
export const maloja: Format = {
  id: 'maloja',
  label: 'Maloja',
  precision: 'second',
  recognizes: (row) => 'time' in row && isObject(row.track) && 'title' in row.track && 'artists' in row.track,
  read(row, context) {
    const details = isObject(row.track) ? row.track : {}
    const track = text(details, 'title')
    const { artist, artists } = artistsOf(details.artists)
    const playedAt = epoch(row.time, context)
    const [msPlayed, trackLengthMs] = [heard(row.duration, 1000), trackLength(details.length, 1000)]
    const album = isObject(details.album) ? (text(details.album, 'albumtitle') ?? text(details.album, 'name')) : null
    const timeMeans = row.origin === 'import:spotify' ? 'end' : 'start'
    return playOrSkipped(row, 'time', { playedAt, timeMeans, msPlayed, trackLengthMs, track, artist, artists, album })
  },
}

/** Maloja may list a joined line beside its own members: “Magnify Tokyo • Kanade Ishihara” beside “Kanade Ishihara”. */
function artistsOf(listed: unknown): { artist: string | null; artists: string[] | null } {
  if (!Array.isArray(listed)) return { artist: null, artists: null }
  const names = listed.filter((name): name is string => typeof name === 'string' && /\S/.test(name))
  const joined = names.find((name) => names.length > 1 && names.every((other) => name.includes(other)))
  const artist = (joined ?? names.join(', ')).replaceAll('\0', '')
  const members = names.filter((name) => name !== joined)
  return { artist: artist || null, artists: listedArtists(artist, members) }
}

const isObject = (value: unknown): value is JsonRow => typeof value === 'object' && value !== null
