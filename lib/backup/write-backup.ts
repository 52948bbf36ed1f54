import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished, PassThrough, pipeline as pipe, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg, { type PoolClient } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { ZipFile } from 'yazl'
import { z } from 'zod'
import { directPool } from '@/lib/db'
import { secret } from '@/lib/env'
import { inTransactionOn } from '@/lib/in-transaction'
import { migrationsOf, sequencesOf, tablesOf } from './catalog'
import { digest, type Digest } from './digest'
import { filesOf, openFile } from './backup-files'
import { fileMember, fingerprint, manifestMember, secretMember, tableMember, type Manifest } from './manifest'

const SequenceState = z.tuple([z.object({ value: z.string(), isCalled: z.boolean() })])
const zip64 = { forceZip64Format: true } // a table may have more than 4 GB

/**
 * Writes every table and file of this instance to a zip, while it runs: all tables are read in one transaction, so they
 * belong to the same instant. The secret, which signs sessions and decrypts stored tokens, is only in it on request.
 * An incomplete file is never left under this name.
 */
export async function writeBackup(file: string, { withSecrets, now }: { withSecrets: boolean; now: Date }) {
  const part = `${file}.part`
  try {
    const manifest = await inSnapshot((client) => writeZip(client, part, withSecrets, now))
    await rename(part, file)
    return manifest
  } finally {
    await rm(part, { force: true })
  }
}

/** After an error the connection is closed: it may be in the middle of a table, and nothing needs to be undone. */
async function inSnapshot<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await directPool.connect()
  let isBroken = true
  try {
    const result = await inTransactionOn(client, () => work(client), 'begin isolation level repeatable read read only')
    isBroken = false
    return result
  } finally {
    client.release(isBroken)
  }
}

async function writeZip(client: PoolClient, file: string, withSecrets: boolean, now: Date): Promise<Manifest> {
  const zip = new ZipFile()
  const failed = new Promise<never>((_, reject) => zip.once('error', reject))
  const output = createWriteStream(file, { flags: 'w', mode: 0o600, flush: true })
  const written = pipeline(zip.outputStream, output)
  written.catch(() => {}) // awaited below
  const manifest: Manifest = {
    format: 'musicmuse-backup',
    version: 1,
    createdAt: now,
    migrations: await migrationsOf(client),
    secretFingerprint: fingerprint(secret()),
    tables: [],
    sequences: await sequenceStates(client),
    files: [],
  }
  // The files first: they may be removed at any time, while the tables stay as they are.
  const add = (name: string, content: Readable, options: object = zip64) =>
    Promise.race([
      addMember(zip, name, content, options),
      failed,
      written.then(() => Promise.reject(new Error('ended'))),
    ])
  for (const each of await filesOf(client)) {
    const content = await openFile(each)
    if (content)
      manifest.files.push({ ...each, ...(await add(fileMember(each), content, { ...zip64, compress: false })) })
  }
  for (const { name, columns } of await tablesOf(client)) {
    const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
    const rows = client.query(copyTo(`copy ${pg.escapeIdentifier(name)} (${list}) to stdout`))
    const size = await add(tableMember(name), rows)
    manifest.tables.push({ name, columns, rows: rows.rowCount, ...size })
  }
  if (withSecrets) zip.addBuffer(Buffer.from(secret()), secretMember)
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), manifestMember)
  zip.end()
  await Promise.race([written, failed])
  return manifest
}

/** Resolves when the member is read to its end, since a connection copies one table at a time. */
function addMember(zip: ZipFile, name: string, content: Readable, options: object): Promise<Digest> {
  const { stream, result } = digest()
  return new Promise((resolve, reject) => {
    const end = new PassThrough()
    pipe(content, stream, end, (error) => error && zip.emit('error', error))
    finished(end, (error) => (error ? reject(error) : resolve(result())))
    zip.addReadStream(end, name, options)
  })
}

async function sequenceStates(client: PoolClient) {
  const states: Manifest['sequences'] = []
  for (const { name } of await sequencesOf(client)) {
    const { rows } = await client.query(
      `select last_value::text as value, is_called as "isCalled" from ${pg.escapeIdentifier(name)}`,
    )
    const [state] = SequenceState.parse(rows)
    states.push({ name, ...state })
  }
  return states
}
