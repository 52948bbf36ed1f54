import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { writeSample } from '../../lib/imports/sample/write-sample'

// Measures the time from the end of an upload until its plays can be queried, and the memory it takes, with DuckDB
// reading and inserting the same files for comparison. Each measurement has its own process and database. Then imports
// the same plays as a file of each format: `--formats` for that alone.
const Measured = z.object({ plays: z.number(), seconds: z.number(), grownMegabytes: z.number() })
const sizes = process.argv
  .slice(2)
  .map((option) => /^--plays=(\d+)$/.exec(option)?.[1])
  .filter((size) => size !== undefined)
  .map(Number)
const formatsAlone = process.argv.includes('--formats')
const FORMAT_PLAYS = 30_000
const folder = await mkdtemp(path.join(tmpdir(), 'musicmuse-bench-'))
try {
  if (!formatsAlone) for (const plays of sizes.length > 0 ? sizes : [300_000, 1_000_000]) await measure(plays)
  if (formatsAlone || sizes.length === 0) measureFormats()
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function measure(plays: number) {
  const files = path.join(folder, String(plays))
  await writeSample(files, { plays, seed: 3, from: '2012-01-01', to: '2026-11-20', today: '2026-11-20' })
  const bytes = readdirSync(files).reduce((sum, name) => sum + statSync(path.join(files, name)).size, 0)
  console.log(
    `\n${plays.toLocaleString('en')} plays, ${readdirSync(files).length} files, ` +
      `${Math.round(bytes / 1024 ** 2)} MB of JSON`,
  )
  report('MusicMuse', Measured.parse(JSON.parse(child('measure-import.ts', [files, folder]))))
  report('DuckDB', Measured.parse(JSON.parse(child('measure-duckdb.ts', [files]))))
}

function measureFormats() {
  const seconds = z
    .record(z.string(), z.number())
    .parse(JSON.parse(child('measure-formats.ts', [folder, String(FORMAT_PLAYS)])))
  console.log(`\n${FORMAT_PLAYS.toLocaleString('en')} plays as a file of each format, rows/s and times Spotify’s time`)
  for (const [format, taken] of Object.entries(seconds)) {
    const rate = Math.round(FORMAT_PLAYS / taken).toLocaleString('en')
    const ratio = (taken / (seconds.spotify_extended ?? taken)).toFixed(2)
    console.log(`  ${format.padEnd(22)} ${rate.padStart(9)} ${ratio.padStart(7)}`)
  }
}

function report(name: string, { plays, seconds, grownMegabytes }: z.infer<typeof Measured>) {
  const rate = Math.round(plays / seconds)
    .toLocaleString('en')
    .padStart(9)
  console.log(
    `  ${name.padEnd(10)} ${rate} plays/s  ${seconds.toFixed(1).padStart(6)} s  ` +
      `memory grew by ${grownMegabytes} MB  (${plays.toLocaleString('en')} plays)`,
  )
}

function child(script: string, args: string[]): string {
  const file = path.join('bin', 'bench', 'import', script)
  if (!existsSync(file)) throw new Error(`There is no ${file}.`)
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', './bin/server-only-stub.mjs', '--import', 'tsx', file, ...args],
    { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 20 },
  )
  if (status !== 0) throw new Error(`${script} failed`)
  return stdout.toString()
}
