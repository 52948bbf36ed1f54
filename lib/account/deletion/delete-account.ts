import 'server-only'
import { z } from 'zod'
import { confirmPassword } from '@/lib/account/confirm-password'
import { KnownPassword } from '@/lib/validation/account-fields'
import { removePictureFile } from '@/lib/account/picture'
import { db, pool } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { cancelImport } from '@/lib/imports/cancel-import'
import { storage } from '@/lib/storage/storage'
import { refuseForDemo } from '@/lib/sign-in/demo-lock'
import { audit } from '@/lib/security/audit'
import type { Viewer } from '@/lib/viewer'
import { deleteJobRuns } from './delete-job-runs'

export const DeleteAccount = z.strictObject({
  password: z
    .union([z.literal(''), KnownPassword])
    .default('')
    .describe('Empty where the account has none'),
})

const BATCH = 20_000

/**
 * Deletes the viewer's account permanently, with every row and file. Requires the password; throws `invalid` if it is
 * wrong. If it is interrupted, it can be called again. The caller sends `account/deleted`.
 */
export async function deleteAccount(
  viewer: Viewer,
  { password }: z.infer<typeof DeleteAccount>,
  caller: Caller,
): Promise<void> {
  await refuseForDemo(viewer)
  await confirmPassword(viewer, password, caller)
  await eraseAccount(viewer.userId)
  await audit('account_deleted', { userId: null })
}

/** Deletes every row and file of an account, without asking. */
export async function eraseAccount(userId: number): Promise<void> {
  const imports = await db.import.findMany({
    where: { userId, status: { in: ['queued', 'running'] } },
    select: { id: true },
  })
  for (const { id } of imports) await cancelImport({ userId, importId: id })
  await removeFiles(userId)
  await removeRows(userId)
  await deleteJobRuns()
}

async function removeFiles(userId: number) {
  const [user, exports, files] = await Promise.all([
    db.user.findUnique({ where: { id: userId }, select: { imageKey: true } }),
    db.userExport.findMany({ where: { userId, storageKey: { not: null } }, select: { storageKey: true } }),
    db.importFile.findMany({
      where: { userId, storageKey: { not: null } },
      select: { storageKey: true },
      distinct: ['storageKey'],
    }),
  ])
  if (user?.imageKey) await removePictureFile(user.imageKey)
  await Promise.all([...exports, ...files].map(({ storageKey }) => storageKey && storage.remove(storageKey)))
}

/**
 * Large tables are deleted in batches, so that no statement holds its locks for minutes; the rest is deleted with the
 * account's row.
 */
async function removeRows(userId: number) {
  for (const statement of piecemeal) {
    let removed = BATCH
    while (removed === BATCH) removed = (await pool.query(statement, [userId, BATCH])).rowCount ?? 0
  }
  await pool.query('delete from users where id = $1', [userId])
}

const piecemeal = [
  `delete from listening_history
   where user_id = $1 and id in (select id from listening_history where user_id = $1 limit $2)`,
  'delete from deleted_plays where user_id = $1 and id in (select id from deleted_plays where user_id = $1 limit $2)',
  `delete from import_report_rows where user_id = $1 and (import_id, file_id, list, position) in (
     select import_id, file_id, list, position from import_report_rows where user_id = $1 limit $2)`,
  'delete from muse_questions where user_id = $1 and id in (select id from muse_questions where user_id = $1 limit $2)',
]
