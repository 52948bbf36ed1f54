import { pool } from '@/lib/db'
import { appleDailyTracks } from './formats/apple-daily-tracks'
import { appleTrackHistory } from './formats/apple-track-history'
import { epoch, numeric, text } from './formats/fields'
import type { ArtistOfTitle, Heard, JsonRow } from './formats/format'
import type { ImportRef } from './start-import'
import { nameKey } from './name-key'
import type { StoredFile } from './read-uploaded-file'
import { readRows } from './rows/read-rows'

const MAX_TITLES = 500_000
const MAX_DAYS = 2_000_000
const LATEST = Date.UTC(2100, 0, 1)
const SEPARATOR = ' - '
const HOUR_MS = 3_600_000
/** Clocks are between twelve hours behind UTC and fourteen ahead. */
const [FURTHEST_BEHIND, FURTHEST_AHEAD] = [-12 * HOUR_MS, 14 * HOUR_MS]

/**
 * An artist with a track of a title: the days by the listener's clock on which the daily tracks have it, and those on which
 * it may have been played for the last time.
 */
type Candidate = { name: string; days: Set<number>; lastDays: Set<number> }

/**
 * Finds the artist of a title in the other Apple files of an import, whose tracks are written “Artist - Title”. Of several
 * artists it is the only one whose track of this title the daily tracks have on the day of the play; else the title stays
 * unknown: nothing is guessed.
 */
export async function appleArtists({
  userId,
  importId,
}: ImportRef): Promise<(title: string, heard: Heard) => ArtistOfTitle> {
  const { rows: files } = await pool.query<StoredFile>(
    `select storage_key as "storageKey", member from import_files
     where user_id = $1 and import_id = $2 and format = any($3) and storage_key is not null order by id`,
    [userId, importId, [appleDailyTracks.id, appleTrackHistory.id]],
  )
  const index = artistIndex()
  for (const file of files) {
    const reading = readRows(file, (row) => 'object' in row && index.add(row.object))
    for await (const _ of reading);
  }
  return index.artistOf
}

function artistIndex() {
  const titles = new Map<string, Map<string, Candidate>>()
  let rememberedDays = 0

  return { add, artistOf }

  /** “A - B - C” may be “B - C” by A, or “C” by “A - B”. */
  function add(row: JsonRow) {
    const track = text(row, 'Track Description') ?? text(row, 'Track Name')
    if (track === null || titles.size >= MAX_TITLES) return
    const day = numeric(text(row, 'Date Played')?.replaceAll('-', ''))
    const last = epoch(row['Last Played Date'], { latest: LATEST })
    const days = day === null ? [] : [day]
    const lastDays = last === null ? [] : daysOf({ from: last, to: last, utcOffset: null })
    for (let at = track.indexOf(SEPARATOR); at >= 0; at = track.indexOf(SEPARATOR, at + 1)) {
      const artist = track.slice(0, at).trim()
      const title = nameKey(track.slice(at + SEPARATOR.length))
      if (artist && title) addCandidate(title, artist, days, lastDays)
    }
  }

  function addCandidate(title: string, artist: string, days: number[], lastDays: number[]) {
    const known = titles.get(title) ?? new Map<string, Candidate>()
    const key = nameKey(artist)
    const candidate = { days: new Set<number>(), lastDays: new Set<number>(), ...known.get(key), name: artist }
    known.set(key, candidate)
    titles.set(title, known)
    if (rememberedDays >= MAX_DAYS) return
    rememberedDays += days.length + lastDays.length
    for (const day of days) candidate.days.add(day)
    for (const day of lastDays) candidate.lastDays.add(day)
  }

  function artistOf(title: string, heard: Heard): ArtistOfTitle {
    const found = [...(titles.get(nameKey(title))?.values() ?? [])]
    if (found.length === 0) return { unknown: 'names no artist, and no other file of the import does' }
    const knowsAllDays = rememberedDays < MAX_DAYS
    const only = found.length === 1 ? found[0] : knowsAllDays ? onlyOne(found, daysOf(heard)) : null
    if (only) return { artist: only.name }
    const names = found.slice(0, 5).map(({ name }) => name)
    return { unknown: `could be by ${names.join(', ')}` }
  }
}

function onlyOne(candidates: Candidate[], heardOn: number[]): Candidate | null {
  const possible = candidates.filter(({ days, lastDays }) => heardOn.some((day) => days.has(day) || lastDays.has(day)))
  const [only] = possible
  return only && possible.length === 1 && heardOn.some((day) => only.days.has(day)) ? only : null
}

/** The days by the listener's clock on which a play can have been, as 20240701. */
function daysOf({ from, to, utcOffset }: Heard): number[] {
  const [behind, ahead] =
    utcOffset === null ? [FURTHEST_BEHIND, FURTHEST_AHEAD] : [utcOffset * 60_000, utcOffset * 60_000]
  const days: number[] = []
  for (let at = startOfDay(from + behind); at <= to + ahead; at += 24 * HOUR_MS)
    days.push(Number(new Date(at).toISOString().slice(0, 10).replaceAll('-', '')))
  return days
}

const startOfDay = (at: number) => Math.floor(at / (24 * HOUR_MS)) * 24 * HOUR_MS
