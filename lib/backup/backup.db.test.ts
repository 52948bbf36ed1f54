import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setPicture } from '@/lib/account/picture'
import { db, pool } from '@/lib/db'
import { env } from '@/lib/env'
import { startImport } from '@/lib/imports/start-import'
import { migrate, migrationNames } from '@/lib/postgres/migrate'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { storage } from '@/lib/storage/storage'
import { privacyFixture } from '@/lib/testing/privacy-fixture'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { tablesOf } from './catalog'
import { nightlyBackup } from './nightly-backup'
import { writeBackup } from './write-backup'

const now = new Date('2026-11-29T09:00:00Z')
let folder: string
const databases: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'musicmuse-backup-'))
  const { owner } = await privacyFixture()
  const png = await readFile('public/icon-192.png')
  await setPicture(owner, png)
  const storageKey = await storage.put(Readable.from(['[{"an": "upload"}]']))
  await startImport(owner, [{ name: 'waiting.json', storageKey, bytes: 18 }])
  await refreshFigures()
})

afterAll(async () => {
  for (const name of databases) await pool.query(`drop database ${pg.escapeIdentifier(name)} with (force)`)
  await rm(folder, { recursive: true, force: true })
})

/** A new database on the server of this test, for `musicmuse restore`. */
async function emptyDatabase(): Promise<string> {
  const name = `${new URL(env.DIRECT_URL ?? '').pathname.slice(1)}_${databases.length}`
  await pool.query(`create database ${pg.escapeIdentifier(name)}`)
  databases.push(name)
  return Object.assign(new URL(env.DIRECT_URL ?? ''), { pathname: `/${name}` }).href
}

/** Runs the command line in a process of its own, as a host does. */
async function musicmuse(args: string[], more: Record<string, string>) {
  const command = ['--import', './bin/server-only-stub.mjs', '--import', 'tsx', 'bin/musicmuse.ts', ...args]
  const done = await promisify(execFile)(process.execPath, command, {
    env: { ...process.env, ...(more.DATABASE_URL && { DIRECT_URL: '' }), ...more },
  }).catch((error: { stdout: string; stderr: string }) => error)
  return done.stdout + done.stderr
}

/** Every row of every table as text, sorted, so that two databases can be compared. */
async function contentOf(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  const content: Record<string, string[]> = {}
  // Unless they are new: a view that was never refreshed cannot be read.
  const { rows: views } = await client.query<{ name: string }>(
    `select matviewname as name from pg_matviews where ispopulated
       and matviewname in ('user_listening_summary', 'user_top_tracks', 'user_listening_by_day')`,
  )
  for (const { name } of [...(await tablesOf(client)), ...views]) {
    const { rows } = await client.query(`select t::text as row from ${pg.escapeIdentifier(name)} t order by 1`)
    content[name] = rows.map(({ row }) => String(row))
  }
  const { rows } = await client.query('select schemaname, sequencename, last_value from pg_sequences order by 1, 2')
  content.sequences = rows.map((row) => JSON.stringify(row))
  content.constraints = (
    await client.query(`select conname || pg_get_constraintdef(oid) as row from pg_constraint order by 1`)
  ).rows.map(({ row }) => String(row))
  await client.end()
  return content
}

const secret = { NEXTAUTH_SECRET: env.NEXTAUTH_SECRET ?? '' }

test('a backup restores into an empty database and folder with every row, view, sequence and file', async () => {
  const file = path.join(folder, 'all.zip')
  const { tables, files } = await writeBackup(file, { withSecrets: false, now })
  expect(tables.filter(({ rows }) => rows > 0).length).toBeGreaterThan(15)
  expect(files.map(({ kind }) => kind).sort()).toEqual(['pictures', 'uploads'])

  const url = await emptyDatabase()
  const target = { ...secret, DATABASE_URL: url, DATA_DIR: path.join(folder, 'target') }
  expect(await musicmuse(['restore', file], target)).toMatch(/^Restored 6 people, \d+ plays and 2 files of 2026-11-29/)
  await pool.query('update imports set storage_id = null') // they lie where the restored instance is
  expect(await contentOf(url)).toEqual(await contentOf(env.DIRECT_URL ?? ''))
  for (const kind of ['pictures', 'uploads'])
    for (const name of await readdir(path.join(folder, 'target', kind)))
      expect(await readFile(path.join(folder, 'target', kind, name))).toEqual(
        await readFile(path.join(env.DATA_DIR, kind, name)),
      )
  expect(await musicmuse(['restore', file], target)).toContain('This instance has 6 people already.')
}, 120_000)

test('with another secret, what it cannot read is forgotten; with the saved one, nothing is', async () => {
  const file = path.join(folder, 'secret.zip')
  expect(await musicmuse(['backup', file], {})).toContain('Keep NEXTAUTH_SECRET')
  expect((await readFile(file)).includes(env.NEXTAUTH_SECRET ?? '')).toBe(false)
  const other = { DATABASE_URL: await emptyDatabase(), DATA_DIR: path.join(folder, 'other'), NEXTAUTH_SECRET: '' }
  expect(await musicmuse(['restore', file], other)).toContain('everybody signs in again')
  const content = await contentOf(other.DATABASE_URL)
  expect([content.sessions, content.share_links]).toEqual([[], []])
  expect(content.listening_history).toHaveLength(await db.play.count())

  const withSecret = path.join(folder, 'with-secret.zip')
  await musicmuse(['backup', withSecret, '--with-secrets'], {})
  const same = { DATABASE_URL: await emptyDatabase(), DATA_DIR: path.join(folder, 'same'), NEXTAUTH_SECRET: '' }
  expect(await musicmuse(['restore', withSecret], same)).not.toContain('signs in again')
  expect(await readFile(path.join(folder, 'same', 'secret'), 'utf8')).toBe(env.NEXTAUTH_SECRET)
}, 120_000)

test('a backup of the version before restores, and is migrated to this one', async () => {
  const older = (await migrationNames()).at(-2) ?? ''
  const url = await emptyDatabase()
  await migrate(url, older)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`insert into users (username, email) values ('early', 'early@example.org')`)
  await client.query('insert into user_settings (user_id) select id from users')
  await client.end()
  const file = path.join(folder, 'older.zip')
  // The command line would migrate it first.
  const script = `import('./lib/backup/write-backup.ts').then(({ writeBackup }) =>
    writeBackup(process.argv[1], { withSecrets: false, now: new Date() })).then(() => process.exit())`
  const node = ['--import', './bin/server-only-stub.mjs', '--import', 'tsx', '--input-type=module', '-e', script, file]
  await promisify(execFile)(process.execPath, node, { env: { ...process.env, DATABASE_URL: url, DIRECT_URL: '' } })
  const target = { ...secret, DATABASE_URL: await emptyDatabase(), DATA_DIR: path.join(folder, 'newer') }
  expect(await musicmuse(['restore', file], target)).toContain('Restored 1 person, 0 plays and 0 files')
  const content = await contentOf(target.DATABASE_URL)
  expect(content.users?.[0]).toContain('early@example.org')
  expect(await migrate(target.DATABASE_URL)).toEqual([])
}, 120_000)

test('a backup that is written while plays arrive holds one instant of all tables', async () => {
  const listener = await createListener()
  let stopped = false
  const writing = (async () => {
    for (let minute = 0; !stopped; minute += 1) {
      await addPlays(listener, [
        { at: new Date(Date.UTC(2020, 0, 1, 0, minute)).toISOString(), track: `Song ${minute}` },
      ])
      // Two tables that are always changed together.
      await db.$transaction([
        db.auditEntry.create({ data: { event: 'sign_in', userId: listener.userId } }),
        db.user.update({ where: { id: listener.userId }, data: { bio: String(minute + 1) } }),
      ])
    }
  })()
  const saved: number[] = []
  for (const file of ['one', 'two', 'three'].map((name) => path.join(folder, `${name}.zip`))) {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await writeBackup(file, { withSecrets: false, now })
    const target = { ...secret, DATABASE_URL: await emptyDatabase(), DATA_DIR: path.join(folder, 'load') }
    // Foreign keys are added again at the end: a play without its track or person would be refused.
    expect(await musicmuse(['restore', file], target)).toMatch(/^Restored 7 people/)
    const client = new pg.Client({ connectionString: target.DATABASE_URL })
    await client.connect()
    const { rows } = await client.query<{ told: number; written: number; plays: number }>(
      `select bio::int as told, (select count(*)::int from audit_log a where a.user_id = u.id) as written,
         (select count(*)::int from listening_history p where p.user_id = u.id) as plays
       from users u where id = $1`,
      [listener.userId],
    )
    await client.end()
    const { told = 0, written, plays = 0 } = rows[0] ?? {}
    expect(written).toBe(told)
    expect([told, told + 1]).toContain(plays)
    saved.push(told)
  }
  stopped = true
  await writing
  expect(saved).toEqual([...new Set(saved)].sort((a, b) => a - b))
}, 120_000)

test('the nightly backup keeps as many days as it should, and other files', async () => {
  const backups = path.join(env.DATA_DIR, 'backups')
  for (let day = 1; day <= 9; day += 1) await nightlyBackup(new Date(Date.UTC(2026, 0, day, 1, 30)))
  await writeFile(path.join(backups, 'mine.zip'), '')
  await nightlyBackup(new Date('2026-01-10T01:30:00Z'))
  const days = ['04', '05', '06', '07', '08', '09', '10'].map((day) => `musicmuse-2026-01-${day}.zip`)
  expect((await readdir(backups)).sort()).toEqual(['mine.zip', ...days])
})

test('a damaged, incomplete or foreign file is refused and changes nothing', async () => {
  const file = path.join(folder, 'whole.zip')
  await writeBackup(file, { withSecrets: false, now })
  const bytes = await readFile(file)
  const url = await emptyDatabase()
  const tryRestore = async (content: Buffer) => {
    const broken = path.join(folder, 'broken.zip')
    await writeFile(broken, content)
    return musicmuse(['restore', broken], { ...secret, DATABASE_URL: url, DATA_DIR: path.join(folder, 'broken') })
  }
  expect(await tryRestore(bytes.subarray(0, bytes.length >> 1))).toContain('is not a complete backup')
  expect(await tryRestore(Buffer.from('{}'))).toContain('is not a complete backup')
  const upload = bytes.indexOf('[{"an": "upload"}]')
  expect(upload).toBeGreaterThan(0)
  const changed = Buffer.from(bytes)
  changed.write('[{"an": "Upload"}]', upload)
  expect(await tryRestore(changed)).toContain('The backup is damaged')
  expect((await contentOf(url)).users).toEqual([])
}, 120_000)
