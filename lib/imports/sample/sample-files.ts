import { accountNonMusicRow, accountRow } from './account-rows'
import { extendedNonMusicRow, extendedRow, nonMusicRows, type ExtendedRow, type NonMusicRow } from './extended-rows'
import type { SamplePlay } from './generate-plays'
import { seededRandom } from './seeded-random'
import { sampleDays, type SampleOptions } from './sample-days'

const DAY = 86_400_000
const OVERLAP_DAYS = 14
const ROWS_A_FILE = 10_000
const VIDEO_PLAYS = 3

export type SampleFile = { name: string; text: string }
export type SampleFormat = 'spotify_extended' | 'spotify_account'

/**
 * The files of a made-up export, one at a time. Extended history: a file per year that also repeats the last two weeks
 * of the year before, and a video file with three plays. Account data: the last 365 days of the same history.
 */
export function* sampleFiles(options: SampleOptions & { format: SampleFormat }): Generator<SampleFile> {
  yield* options.format === 'spotify_extended' ? extendedFiles(options) : accountFiles(options)
}

type Dated = { at: number; row: ExtendedRow }

function* extendedFiles(options: SampleOptions): Generator<SampleFile> {
  const aside = seededRandom(options.seed + 1)
  const video: Dated[] = []
  let rows: Dated[] = []
  let year = ''
  let files = 0
  for (const { day, plays } of sampleDays(options)) {
    const thisYear = new Date(day.start).toISOString().slice(0, 4)
    if (year && thisYear !== year) {
      yield extendedFile(`Streaming_History_Audio_${year}_${files++}.json`, rows)
      rows = rows.filter(({ at }) => at >= day.start - OVERLAP_DAYS * DAY)
    }
    year = thisYear
    for (const play of plays) {
      const isVideo = video.length < VIDEO_PLAYS && play.msPlayed >= 30_000 && plays.length > 20 && play === plays[3]
      ;(isVideo ? video : rows).push({ at: play.endedAt, row: extendedRow(play) })
    }
    for (const other of nonMusicRows(aside, day)) rows.push({ at: other.at, row: extendedNonMusicRow(other) })
  }
  yield extendedFile(`Streaming_History_Audio_${year}_${files}.json`, rows)
  yield extendedFile(`Streaming_History_Video_${options.from.slice(0, 4)}-${year}.json`, video)
}

function extendedFile(name: string, rows: Dated[]): SampleFile {
  const inOrder = [...rows].sort((one, other) => one.at - other.at)
  return {
    name,
    text: JSON.stringify(
      inOrder.map(({ row }) => row),
      null,
      2,
    ),
  }
}

function* accountFiles(options: SampleOptions): Generator<SampleFile> {
  const aside = seededRandom(options.seed + 1)
  const since = Date.parse(`${options.to}T00:00:00Z`) - 364 * DAY
  const music: SamplePlay[] = []
  const others: NonMusicRow[] = []
  for (const { day, plays } of sampleDays(options)) {
    const rest = nonMusicRows(aside, day)
    if (day.start < since) continue
    music.push(...plays)
    others.push(...rest)
  }
  music.sort((one, other) => one.endedAt - other.endedAt)
  for (let file = 0; file * ROWS_A_FILE < music.length || file === 0; file++) {
    yield accountFile(
      `StreamingHistory_music_${file}.json`,
      music.slice(file * ROWS_A_FILE, (file + 1) * ROWS_A_FILE).map(accountRow),
    )
  }
  for (const kind of ['podcast', 'audiobook'] as const) {
    yield accountFile(
      `StreamingHistory_${kind}_0.json`,
      others.filter((other) => other.kind === kind).map(accountNonMusicRow),
    )
  }
}

const accountFile = (name: string, rows: object[]): SampleFile => ({ name, text: JSON.stringify(rows, null, 2) })
