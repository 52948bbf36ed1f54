import { readdirSync } from 'node:fs'
import path from 'node:path'

// Every folder of lib/ (and of lib/musicnlp/) with the folders it may import, from the bottom up. Files that lie
// directly in lib/ (db, env, errors, redis, …) import no folder and may be imported by all of them; files that lie
// directly in lib/musicnlp/ import its folders and may be imported by none of them.
const lib = {
  validation: [],
  storage: [],
  metrics: [],
  cache: ['metrics'],
  figures: [],
  postgres: ['figures'],
  cluster: ['figures'],
  replica: ['metrics', 'postgres'],
  security: [],
  mail: [],
  history: [],
  live: [],
  time: [],
  format: ['time'],
  auth: ['security', 'time', 'format', 'validation'],
  http: ['auth', 'security', 'storage', 'validation'],
  'sign-in': ['http', 'auth', 'mail', 'security', 'format', 'validation'],
  matching: ['history'],
  catalog: ['history', 'matching', 'replica', 'stats'],
  maintenance: ['cache', 'cluster', 'replica', 'storage'],
  imports: ['catalog', 'history', 'matching', 'storage', 'validation'],
  stats: ['cache', 'figures', 'replica', 'time', 'validation'],
  rules: ['history', 'stats', 'time', 'validation'],
  events: ['stats', 'time', 'format', 'validation'],
  backup: ['figures', 'storage'],
  'hall-of-fame': ['stats', 'validation'],
  people: ['cache', 'hall-of-fame', 'events', 'replica', 'stats', 'auth', 'time', 'format', 'validation'],
  share: ['events', 'time', 'format', 'security', 'validation'],
  account: [
    'rules',
    'people',
    'imports',
    'history',
    'matching',
    'stats',
    'hall-of-fame',
    'events',
    'catalog',
    'storage',
    'sign-in',
    'http',
    'auth',
    'security',
    'format',
    'validation',
  ],
  admin: ['account', 'sign-in', 'mail', 'maintenance', 'storage', 'security', 'http', 'auth'],
  musicnlp: ['events', 'metrics', 'replica', 'rules', 'stats', 'time', 'format'],
  scrobbling: [
    'catalog',
    'cluster',
    'people',
    'stats',
    'imports',
    'matching',
    'history',
    'live',
    'http',
    'auth',
    'security',
    'validation',
  ],
  spotify: ['scrobbling', 'security'],
  forwarding: ['history', 'security', 'validation'],
  search: ['musicnlp', 'people', 'events', 'stats', 'time'],
}

const musicnlp = {
  question: [],
  parser: ['question'],
  phrasing: ['question'],
  intents: ['question', 'phrasing'],
  analyzer: ['question', 'parser', 'phrasing', 'intents'],
  db: [],
  executor: ['question', 'db'],
  answer: ['question', 'executor', 'phrasing', 'intents'],
}

// Made-up data and recounts: for tests, e2e/ and bin/ alone.
const forTestsOnly = /^testing$/

const zone = (target, from, message, except) => ({ target, from, message, ...(except && { except }) })

/**
 * The zones of import/no-restricted-paths for the folders directly below `parent`: each may import itself, the folders it
 * lists and, where `filesBelow`, the files directly in `parent`. Throws where a folder is missing from the list or the list
 * has a cycle.
 */
function roomZones(parent, rooms, { filesBelow }) {
  const entries = readdirSync(parent, { withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isDirectory() && !forTestsOnly.test(entry.name))
    .map(({ name }) => name)
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => `./${name}`)
  const unlisted = folders.filter((name) => !(name in rooms))
  const gone = Object.keys(rooms).filter((name) => !folders.includes(name))
  if (unlisted.length > 0)
    throw new Error(`${parent}/${unlisted[0]} is not listed in eslint/rooms.mjs: say what it may import.`)
  if (gone.length > 0) throw new Error(`eslint/rooms.mjs lists ${parent}/${gone[0]}, which does not exist.`)
  refuseCycles(parent, rooms)
  return folders.map((name) =>
    zone(
      path.posix.join('.', parent, name),
      `./${parent}`,
      `eslint/rooms.mjs lists what ${parent}/${name} may import.`,
      [...(filesBelow ? files : []), ...[name, ...rooms[name]].map((allowed) => `./${allowed}`)],
    ),
  )
}

function refuseCycles(parent, rooms, trail = [], names = Object.keys(rooms)) {
  for (const name of names) {
    if (trail.includes(name)) throw new Error(`${parent}: ${[...trail, name].join(' → ')} is a cycle.`)
    refuseCycles(parent, rooms, [...trail, name], rooms[name])
  }
}

/** What import/no-restricted-paths is given: the directions between the top-level folders and between all rooms. */
export const zones = [
  zone('./lib', ['./app', './inngest', './e2e', './bin'], 'lib imports nothing above it.'),
  zone('./inngest', ['./app', './e2e', './bin'], 'inngest calls lib.'),
  zone('./app', ['./e2e', './bin'], 'app calls lib.'),
  zone('./app', './inngest', 'app sends events and retries failed runs; the Inngest route serves the functions.', [
    './inngest-client.ts',
    './events.ts',
    './embedded/retry-run.ts',
  ]),
  zone(
    './app/_ui',
    ['./app/_components', './app/(app)', './app/(public)', './lib'],
    'Primitives know nothing of the product.',
  ),
  ...roomZones('lib', lib, { filesBelow: true }),
  ...roomZones('lib/musicnlp', musicnlp, { filesBelow: false }),
  zone('./lib/musicnlp/parser', './lib/db.ts', 'The parser sees text only.'),
  zone('./lib/musicnlp/analyzer', './lib/db.ts', 'The analyzer is handed what it needs.'),
]
