import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { formatSamples } from './testing/format-samples'
import { filesOf, importFiles, makePerson, type TestFile } from './testing/import-files'

// Every format × what can be wrong with a file of it. Each file gets a sentence or counts that add up, no row brings a play of
// another year, and the process stays small.

const MEGABYTES = 1024 ** 2
const longest = 10 * MEGABYTES

/** What is done to a good file; the good one has one play of the years 2010 to 2026. */
const damages: Record<string, (text: string) => string | Buffer> = {
  'cut after a tenth': (text) => text.slice(0, Math.ceil(text.length / 10)),
  'cut in the middle': (text) => text.slice(0, Math.ceil(text.length / 2)),
  'cut before the last character': (text) => text.slice(0, -1),
  'of 1970': (text) => replaceTimes(text, 0),
  'of 2099': (text) => replaceTimes(text, Date.UTC(2099, 0, 1)),
  'a zone that is none': (text) => text.replace('#TZ/UNKNOWN', '#TZ/Mars/Olympus').replaceAll('Z"', '+99:00"'),
  'a cell of 10 MB': (text) => text.replace(/Sunflower/, 'x'.repeat(longest)),
  'a lone surrogate': (text) => text.replace(/Sunflower/, text.startsWith('{') ? '\\ud800' : '\ud800'),
  'a byte-order mark': (text) => `\ufeff${text}`,
  'UTF-16': (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
  'nothing in it': () => '',
  'white space': () => ' \n\t\n ',
  formulas: (text) => text.replace(/Sunflower/, '=HYPERLINK(1)'),
}

/** Puts the instant where the sample has its time, in whichever form that is. */
function replaceTimes(text: string, at: number): string {
  const iso = new Date(at).toISOString()
  return text
    .replace(/\b1[2-9]\d{11}\b/g, String(at))
    .replace(/\b1[2-9]\d{8}\b/g, String(at / 1000))
    .replace(/\b20[12]\d-\d\d-\d\d/g, iso.slice(0, 10))
    .replace(/\b20[12]\d{5}\b/g, iso.slice(0, 10).replaceAll('-', ''))
    .replace(/\d\d Apr 2010/g, `01 Jan ${iso.slice(0, 4)}`)
    .replace(/\b45292\.5\b/g, String(at / 86_400_000 + 25_569))
}

test.each(Object.entries(formatSamples))(
  '%s: a damaged file gets a sentence, and brings no wrong play',
  async (id, good) => {
    const userId = await makePerson(`damaged-${id}`)
    const names = new Map<string, string>()
    const files: TestFile[] = Object.entries(damages).map(([damage, apply], at) => {
      const name = `${String(at).padStart(2, '0')}.${good.ending}`
      names.set(name, damage)
      return { name, content: apply(good.text) }
    })
    global.gc?.()
    const before = process.memoryUsage().rss
    const ref = await importFiles(userId, files, { zone: 'UTC', time: 'end', split: 'first' })
    const grown = (process.memoryUsage().rss - before) / MEGABYTES
    for (const { name, status, error } of await filesOf(ref)) {
      const what = `${names.get(name)}: ${status} ${error}`
      expect(['done', 'failed', 'ignored'], what).toContain(status)
      if (status !== 'done') expect(error, what).toMatch(/^\d\d\.\w+ .{10,}\.$/s)
      if (status !== 'done') expect(error, what).not.toMatch(/[{}\ud800\ufffd]|undefined|null|Error/)
    }
    const { rows } = await pool.query<{ is_whole: boolean }>(
      `select rows = plays_added + duplicates + matched + podcast + audiobook + no_track + not_a_play + bad_time + bad_row as is_whole
     from import_files where user_id = $1 and status = 'done'`,
      [userId],
    )
    expect(rows.every(({ is_whole }) => is_whole)).toBe(true)
    const { rows: years } = await pool.query<{ year: number }>(
      `select distinct date_part('year', played_at)::int as year from listening_history
     where user_id = $1 and (played_at < '2010-01-01' or played_at >= '2026-12-31')`,
      [userId],
    )
    expect(years).toEqual([])
    expect(grown).toBeLessThan(400)
  },
)
