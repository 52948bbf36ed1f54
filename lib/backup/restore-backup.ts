import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg, { type PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { secret } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { inTransaction } from '@/lib/in-transaction'
import { foreignKeysOf, migrationsOf, tablesOf, type ForeignKey } from './catalog'
import { restoreFile } from './backup-files'
import { digest, type Digest } from './digest'
import { fileMember, fingerprint, tableMember, type Manifest } from './manifest'
import type { Backup } from './read-backup'

/**
 * Fills an empty database, migrated exactly as far as the backup, and the storage. The tables are filled in one
 * transaction: all of them or none. Throws `conflict` if there are people already or the migrations differ.
 */
export async function restoreBackup(backup: Backup): Promise<void> {
  const { files } = backup.manifest
  for (const file of files) await checked(backup, fileMember(file), file, (content) => restoreFile(file, content))
  await inTransaction(async (client) => {
    await checkTarget(client, backup.manifest)
    await fillTables(client, backup)
    await client.query(`update users set image_key = null where image_key is not null and image_key <> all($1)`, [
      files.filter(({ kind }) => kind === 'pictures').map(({ key }) => key),
    ])
  })
}

/**
 * Fits the restored and migrated data to this instance: uploads lie here, and what only another secret could read is
 * forgotten: everybody signs in again, and share links, connections to Spotify and forwarding end. Returns whether that was needed.
 */
export async function adoptInstance({ secretFingerprint }: Manifest): Promise<boolean> {
  await pool.query('update imports set storage_id = null where storage_id is not null')
  if (secretFingerprint === fingerprint(secret())) return false
  await inTransaction(async (client) => {
    await client.query('delete from sessions')
    await client.query('delete from share_links')
    await client.query('update personal_access_tokens set md5_encrypted = null')
    await client.query('delete from spotify_connections')
    await client.query('delete from forwardings')
    await client.query('update oauth_accounts set access_token_encrypted = null, refresh_token_encrypted = null')
  })
  return true
}

const Count = z.tuple([z.object({ people: z.coerce.number() })])

async function checkTarget(client: PoolClient, { migrations, tables }: Manifest) {
  const { rows } = await client.query('select count(*) as people from users')
  const [{ people }] = Count.parse(rows)
  if (people > 0)
    throw new AppError('conflict', `This instance has ${people} people already. Restore into an empty one.`)
  const present = await migrationsOf(client)
  const there = new Set((await tablesOf(client)).map(({ name }) => name))
  if (present.join() !== migrations.join() || tables.some(({ name }) => !there.has(name)))
    throw new AppError(
      'conflict',
      'The database and the backup are of different versions. Restore into a new database.',
    )
}

/** Foreign keys are checked at the end, at once, so the order of the tables does not matter and it goes faster. */
async function fillTables(client: PoolClient, backup: Backup) {
  const { tables, sequences } = backup.manifest
  const keys = await foreignKeysOf(client)
  for (const { table, name } of keys) await client.query(`alter table ${id(table)} drop constraint ${id(name)}`)
  if (tables.length > 0) await client.query(`truncate ${tables.map(({ name }) => id(name)).join(', ')}`)
  for (const table of tables)
    await checked(backup, tableMember(table.name), table, async (content) => {
      const columns = table.columns.map((column) => id(column)).join(', ')
      await pipeline(content, client.query(copyFrom(`copy ${id(table.name)} (${columns}) from stdin`)))
    })
  for (const key of keys) await client.query(addStatement(key))
  for (const { name, value, isCalled } of sequences)
    await client.query('select setval($1::regclass, $2::bigint, $3)', [id(name), value, isCalled])
}

const id = (name: string) => pg.escapeIdentifier(name)
const addStatement = ({ table, name, definition }: ForeignKey) =>
  `alter table ${id(table)} add constraint ${id(name)} ${definition}`

/** Reads a member to its end and compares it with the list. Throws `invalid` if it was changed or cut off. */
async function checked(backup: Backup, name: string, expected: Digest, consume: (content: Readable) => Promise<void>) {
  const { stream, result } = digest()
  const content = await backup.member(name)
  content.on('error', (error) => stream.destroy(error))
  await consume(content.pipe(stream))
  const { bytes, sha256 } = result()
  if (bytes !== expected.bytes || sha256 !== expected.sha256)
    throw new AppError('invalid', `The backup is damaged: ${name} differs from what was saved.`)
}
