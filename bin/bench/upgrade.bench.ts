import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { buildIfChanged } from '../build'
import { startApp } from '../app-process'
import { createAccount } from './faults/create-account'
import { importPlays } from './faults/import-plays'
import { clientOf } from './upgrade/client'
import { differences } from './upgrade/differences'
import { figuresOf, type Figures } from './upgrade/figures'
import { liveALittle } from './upgrade/live-a-little'
import { olderVersion } from './upgrade/older-version'

// Upgrades an instance as its host does, and compares what people see before and after: two people import, follow each other
// and change things in an older version; then this version starts on the same folder. Options: `--from=<commit>` (the last
// version without docs/hosting.md), `--plays=4000` a year.
const option = (name: string) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(`--${name}=`.length)
const from = option('from') ?? 'c395294e'
const plays = Number(option('plays') ?? 4000)
const PORT = 3194
const SHOWN = 10
/** Newer versions deliberately hide plays of private sessions from other people. */
const withoutPrivate = (json: string) => json.replaceAll(/("incognito_mode":\s*)true/g, '$1false')
/** What newer versions deliberately tell more of. */
const longerOnPurpose = /\.sessions\.longest: 1 → 5 entries$/

const older = await olderVersion(from)
await buildIfChanged()
const folder = path.resolve('.data/bench-upgrade')
await rm(folder, { recursive: true, force: true })
const env = { DATA_DIR: folder }
const [ada, ben] = ['ada', 'ben']
const tokens = new Map([ada, ben].map((name) => [name, createAccount(name, env, older)]))

const before = await withApp(older, async (address) => {
  for (const [index, token] of [...tokens.values()].entries())
    for (const year of [2018, 2019, 2020, 2021])
      report(await (await importPlays(address, token, year, plays + 100 * index, withoutPrivate))(address))
  for (const [name, token] of tokens) await liveALittle(clientOf(address, token), name === ada ? ben : ada)
  await musicmuse(older, 'refresh')
  return read(address)
})
const atOnce = await withApp('.', read)
await musicmuse('.', 'refresh')
const refreshed = await withApp('.', read)
const wrong = compare('right after the upgrade', atOnce) + compare('after the figures were refreshed', refreshed)
process.exitCode = wrong === 0 ? 0 : 1

async function withApp<T>(root: string, visit: (address: string) => Promise<T>): Promise<T> {
  const app = await startApp(PORT, env, root)
  try {
    return await visit(app.address)
  } finally {
    await app.stop()
  }
}

async function musicmuse(root: string, command: string) {
  const args = [path.join(root, 'bin/bootstrap.mjs'), 'musicmuse', command]
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } })
}

async function read(address: string): Promise<Figures> {
  const all: Figures = new Map()
  for (const [name, token] of tokens)
    for (const [asked, answer] of await figuresOf(clientOf(address, token), name === ada ? ben : ada))
      all.set(`${name} ${asked}`, answer)
  return all
}

function report(imported: string) {
  if (imported !== 'all plays') throw new Error(`An import of the older version: ${imported}`)
}

/** Prints what differs from before; returns how much. */
function compare(when: string, after: Figures): number {
  let [values, wrong] = [0, 0]
  for (const [asked, answer] of before) {
    const { values: compared, found: all } = differences(answer, after.get(asked))
    const found = all.filter((difference) => !longerOnPurpose.test(difference))
    values += compared
    wrong += found.length
    for (const difference of found.slice(0, SHOWN)) console.log(`${asked}${difference}`)
    if (found.length > SHOWN) console.log(`${asked} and ${found.length - SHOWN} more`)
  }
  console.log(`${when}: ${values} values in ${before.size} answers, ${wrong} different`)
  return wrong
}
