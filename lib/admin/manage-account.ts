import 'server-only'
import { eraseAccount } from '@/lib/account/deletion/delete-account'
import { db } from '@/lib/db'
import { publicUrl } from '@/lib/public-url'
import { AppError, notFound } from '@/lib/errors'
import type { Caller } from '@/lib/http/caller'
import { audit, type SecurityEvent } from '@/lib/security/audit'
import { disable, enable } from '@/lib/sign-in/disable-user'
import { createPasswordReset } from '@/lib/sign-in/password-reset'
import type { Viewer } from '@/lib/viewer'
import { requireAdministrator } from './administrator'

// What an administrator does to the account of somebody else. Each act is audited with the administrator's own id.

type Act = { viewer: Viewer; caller: Caller; accountId: number }

/** Signs the account out everywhere, and refuses its password and tokens until it is enabled again. */
export async function disableAccount(act: Act): Promise<void> {
  await disable(await target(act), act.viewer.now)
  await record('admin_disabled_account', act)
}

export async function enableAccount(act: Act): Promise<void> {
  await enable(await target(act))
  await record('admin_enabled_account', act)
}

/** A link that sets a new password for the account, once and within 30 minutes. */
export async function resetLinkFor(act: Act): Promise<string> {
  const id = await target(act)
  const { disabledAt } = await db.user.findUniqueOrThrow({ where: { id }, select: { disabledAt: true } })
  if (disabledAt) throw new AppError('conflict', 'This account is disabled. Enable it first.')
  const path = await createPasswordReset(id, act.viewer.now, act.caller.address)
  await record('admin_made_reset_link', act)
  return publicUrl(path)
}

/**
 * Deletes the account with everything in it, permanently. `username` must be typed again. The caller sends
 * `account/deleted`.
 */
export async function deleteAccountOf(act: Act, username: string): Promise<void> {
  const id = await target(act)
  const account = await db.user.findUniqueOrThrow({ where: { id }, select: { username: true } })
  if (account.username !== username.trim().toLowerCase())
    throw new AppError('invalid', 'This is not the username.', { fields: { username: 'This is not the username.' } })
  await eraseAccount(id)
  await record('admin_deleted_account', act)
}

/** The account's id. Throws `not_found` for who may not do this or where there is no account, `invalid` for one's own. */
async function target({ viewer, accountId }: Act): Promise<number> {
  await requireAdministrator(viewer)
  if (accountId === viewer.userId) throw new AppError('invalid', 'This is your own account. Change it in Settings.')
  const account = await db.user.findUnique({ where: { id: accountId }, select: { id: true } })
  if (!account) throw notFound('account')
  return account.id
}

const record = (event: SecurityEvent, { viewer, caller, accountId }: Act) =>
  audit(event, { userId: viewer.userId, address: caller.address, detail: { account: accountId } })
