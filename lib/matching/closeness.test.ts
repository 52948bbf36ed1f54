import { expect, test } from 'vitest'
import { closeness } from './closeness'
import type { HeardPlay } from './heard-play'
import { songKey } from './song-key'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const play = (told: Partial<HeardPlay>): HeardPlay => ({
  id: 1,
  source: 'lastfm',
  song: songKey('Song', 'Artist'),
  start: null,
  end: null,
  precision: 'second',
  msPlayed: null,
  trackLengthMs: null,
  ...told,
})
const heard = (start: number, msPlayed: number, more: Partial<HeardPlay> = {}) =>
  play({ start, end: start + msPlayed, msPlayed, ...more })
const fits = (a: HeardPlay, b: HeardPlay) => {
  expect(closeness(a, b)).toBe(closeness(b, a))
  return closeness(a, b) !== null
}

test('plays of known length overlap by half of the shorter', () => {
  const whole = heard(0, 200 * SECOND)
  expect(fits(whole, heard(100 * SECOND, 200 * SECOND))).toBe(true)
  expect(fits(whole, heard(101 * SECOND, 200 * SECOND))).toBe(false)
  expect(fits(whole, heard(175 * SECOND, 50 * SECOND))).toBe(true)
  expect(fits(whole, heard(176 * SECOND, 50 * SECOND))).toBe(false)
  expect(closeness(whole, whole)).toBe(1)
})

test('a start fits the start of a play of known length within half of it, or 90 s', () => {
  expect(fits(play({ start: 150 * SECOND }), heard(0, 300 * SECOND))).toBe(true)
  expect(fits(play({ start: 151 * SECOND }), heard(0, 300 * SECOND))).toBe(false)
  expect(fits(play({ start: -90 * SECOND }), heard(0, 100 * SECOND))).toBe(true)
  expect(fits(play({ start: -91 * SECOND }), heard(0, 100 * SECOND))).toBe(false)
})

test('from a start to an end it takes the length of the track, or up to 15 minutes', () => {
  const start = play({ start: 0, trackLengthMs: 200 * SECOND })
  expect(fits(start, play({ end: 300 * SECOND }))).toBe(true)
  expect(fits(start, play({ end: 301 * SECOND }))).toBe(false)
  expect(fits(start, play({ end: 99 * SECOND }))).toBe(false)
  expect(fits(play({ start: 0 }), play({ end: 15 * MINUTE }))).toBe(true)
  expect(fits(play({ start: 0 }), play({ end: 15 * MINUTE + 1 }))).toBe(false)
  expect(fits(play({ start: 0 }), play({ end: -1 }))).toBe(false)
})

test('a time to the minute, hour or day is anywhere within it', () => {
  const exact = heard(0, 3 * MINUTE)
  expect(closeness(exact, heard(-20 * SECOND, 3 * MINUTE, { precision: 'minute' }))).toBe(1)
  expect(fits(play({ end: 20 * HOUR }), play({ end: 0, precision: 'day' }))).toBe(true)
  expect(fits(play({ end: 26 * HOUR }), play({ end: 0, precision: 'day' }))).toBe(false)
  expect(fits(play({ end: -10 * MINUTE }), play({ end: 0, precision: 'hour' }))).toBe(false)
})

test('a play too short to count is no play of a source that lists real plays only', () => {
  expect(fits(heard(0, 29_999), play({ start: 0 }))).toBe(false)
  expect(fits(heard(0, 30_000), play({ start: 0 }))).toBe(true)
})
