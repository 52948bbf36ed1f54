import { expect, test } from 'vitest'
import { computeProgress } from './compute-progress'

const file = (status: 'queued' | 'running' | 'done' | 'ignored', bytes: number, bytesRead: number, rows: number) => ({
  ...{
    id: 1,
    name: 'a.json',
    format: status === 'ignored' ? null : 'spotify_extended',
    status,
    error: null,
    bytes,
    bytes_read: bytesRead,
    no_track_ms: 0,
  },
  ...{ rows: status === 'done' ? rows : 0, rows_read: rows, plays_added: 0, duplicates: 0, matched: 0, retimed: 0 },
  skipped: { podcast: 0, audiobook: 0, no_track: 0, not_a_play: 0, bad_time: 0, bad_row: 0 },
})

test('half of the work in four seconds leaves four seconds', () => {
  const files = [file('done', 1000, 1000, 500), file('queued', 1000, 0, 0), file('ignored', 9000, 0, 0)]
  expect(computeProgress({ files, running_seconds: 4 })).toEqual({
    part: 0.5,
    rowsRead: 500,
    secondsLeft: 4,
  })
})

test('a file that is read but not saved is not done', () => {
  const progress = computeProgress({ files: [file('running', 1000, 1000, 300)], running_seconds: 3 })
  expect(progress.part).toBeLessThan(1)
  expect(progress.rowsRead).toBe(300)
})

test('nothing is promised before it can be known', () => {
  expect(computeProgress({ files: [], running_seconds: null })).toEqual({
    part: 0,
    rowsRead: 0,
    secondsLeft: null,
  })
})
