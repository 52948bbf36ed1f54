import { z } from 'zod'
import { confirmPassword } from '@/lib/account/confirm-password'
import { KnownPassword, NewPassword, passwordTooSimilar } from '@/lib/validation/account-fields'
import { refuseForDemo } from '@/lib/sign-in/demo-lock'
import { endSessions } from '@/lib/auth/sign-in-sessions'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { invalid } from '@/lib/errors'
import { audit } from '@/lib/security/audit'
import { hashPassword } from '@/lib/security/password-hash'
import type { Viewer } from '@/lib/viewer'

/** An account that only signs in with Spotify has no password and sends none. */
export const ChangePassword = z.object({
  current_password: KnownPassword.or(z.literal('')).describe('Empty where the account has none'),
  new_password: NewPassword,
})
export type ChangePassword = z.infer<typeof ChangePassword>

/**
 * Sets a new password and ends every other session and reset link, so that whoever knew the old one is signed out.
 * @param keep hash of the session that stays signed in
 */
export async function changePassword(
  viewer: Viewer,
  input: ChangePassword,
  caller: Caller,
  keep: string | null,
): Promise<void> {
  await refuseForDemo(viewer)
  await confirmPassword(viewer, input.current_password, caller, 'current_password')
  const names = await db.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { username: true, email: true },
  })
  const message = passwordTooSimilar(input.new_password, names)
  if (message) throw invalid('new_password', message)
  await db.user.update({ where: { id: viewer.userId }, data: { passwordHash: await hashPassword(input.new_password) } })
  await db.passwordReset.deleteMany({ where: { userId: viewer.userId } })
  await audit('password_changed', { userId: viewer.userId, address: caller.address })
  await endSessions(viewer, caller.address, keep)
}
