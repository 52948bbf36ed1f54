import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as engineBindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { advisoryLocks } from '../advisory-locks'
import { arrangeFigures } from '../figures/arrange-figures'
import type { FiguresKind } from '../figures/kept-figures'
import { splitStatements } from './split-statements'

const prismaFolder = path.resolve('prisma')
const noFilters = { externalTables: [], externalEnums: [] }

/**
 * Applies every pending migration like `prisma migrate deploy` does, and arranges how figures are kept. Simultaneous calls
 * run one after the other.
 */
export async function migrate(url: string, upTo?: string, figures?: FiguresKind): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url })
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [advisoryLocks.migrations])
    const applied = (await hasAll(lock, upTo)) ? [] : await applyMigrations(url, upTo)
    await arrangeFigures(lock, figures)
    return applied
  } finally {
    await lock.end()
  }
}

async function applyMigrations(url: string, upTo?: string): Promise<string[]> {
  const migrationsList = await migrationsOnDisk(upTo)
  return withEngine(
    url,
    async (engine) => (await engine.applyMigrations({ migrationsList, filters: noFilters })).appliedMigrationNames,
  )
}

/** Whether there is nothing to apply: the common case, which needs no engine. */
async function hasAll(client: pg.Client, upTo?: string): Promise<boolean> {
  const {
    rows: [table],
  } = await client.query<{ exists: boolean }>(`select to_regclass('_prisma_migrations') is not null as exists`)
  if (!table?.exists) return false
  const { rows } = await client.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null',
  )
  const applied = new Set(rows.map(({ name }) => name))
  return (await migrationNames()).every((name) => applied.has(name) || (upTo !== undefined && name > upTo))
}

/** The SQL that would turn the migrated database into schema.prisma's: empty if they agree. */
export async function drift(url: string): Promise<string> {
  const files = [await schemaFile()]
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: prismaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: noFilters,
    }),
  )
  return (stdout ?? '').replace(/^-- This is an empty migration\.\s*$/m, '').trim()
}

/** The names of the migrations in order. */
export async function migrationNames(): Promise<string[]> {
  const entries = await readdir(path.join(prismaFolder, 'migrations'), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function migrationsOnDisk(upTo?: string) {
  const baseDir = path.join(prismaFolder, 'migrations')
  const names = (await migrationNames()).filter((name) => !upTo || name <= upTo)
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  }
}

const schemaFile = async () => ({
  path: 'schema.prisma',
  content: await readFile(path.join(prismaFolder, 'schema.prisma'), 'utf8'),
})

let instantiated: Promise<void> | undefined

/** The engine as WebAssembly: Prisma's native one is downloaded from a host that is not a package registry. */
async function withEngine<T>(url: string, work: (engine: engineBindings.SchemaEngine) => Promise<T>): Promise<T> {
  await (instantiated ??= instantiate())
  const pool = new pg.Pool({ connectionString: url })
  try {
    const { path: name, content } = await schemaFile()
    const factory = bindMigrationAwareSqlAdapterFactory(mendedAdapter(pool))
    return await work(await engineBindings.SchemaEngine.new({ datamodels: [[name, content]] }, () => {}, factory))
  } finally {
    await pool.end()
  }
}

async function instantiate() {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const compiled = await WebAssembly.compile(await readFile(file))
  const instance = await WebAssembly.instantiate(compiled, {
    './schema_engine_bg.js': engineBindings as unknown as WebAssembly.ModuleImports,
  })
  engineBindings.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: begin } = instance.exports
  if (typeof begin === 'function') begin()
}

/**
 * The pg adapter with two defects fixed: it splits a script at every semicolon, which breaks dollar-quoted bodies, and
 * it does not support the system type "char", which the drift check reads.
 */
function mendedAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const chars = renameChars(pool)
  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.executeScript = (script) => runScript(pool, script)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      for (const column of chars.columns) result.columnTypes[column] = ColumnTypeEnum.Character
      return result
    }
    return adapter
  }
  return factory
}

/** In one transaction, each statement by itself: Citus refuses to create a view among other statements. */
async function runScript(pool: pg.Pool, script: string) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const statement of splitStatements(script)) await client.query(statement)
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(true) // which rolls back
    throw error
  }
}

/** Makes the adapter return "char" columns as text, and reports which columns of the last result had that type. */
function renameChars(pool: pg.Pool) {
  const last = { columns: [] as number[] }
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>
  const renamed = async (...args: unknown[]) => {
    const result = await query(...args)
    last.columns = (result.fields ?? []).flatMap((field, index) => (field.dataTypeID === CHAR ? [index] : []))
    for (const column of last.columns) Object.assign(result.fields[column] ?? {}, { dataTypeID: TEXT })
    return result
  }
  pool.query = renamed as typeof pool.query
  return last
}

const CHAR = 18
const TEXT = 25
