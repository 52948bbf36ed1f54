import { z } from 'zod'
import { confirmPassword } from '@/lib/account/confirm-password'
import { Email, KnownPassword } from '@/lib/validation/account-fields'
import { refuseForDemo } from '@/lib/sign-in/demo-lock'
import { takenAccountError } from '@/lib/sign-in/create-user'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { takeAttempt, type Limit } from '@/lib/http/rate-limit'
import { audit } from '@/lib/security/audit'
import type { Viewer } from '@/lib/viewer'

export const ChangeEmail = z.object({
  email: Email,
  password: KnownPassword.or(z.literal('')).describe('Empty where the account has none'),
})
export type ChangeEmail = z.infer<typeof ChangeEmail>

/** A taken address is told, so only few can be tried. */
const perHour: Limit = { name: 'change-email', tries: 10, seconds: 3600 }

/**
 * Reset links that were mailed to the old address stop working. Throws `invalid` for a wrong password, `conflict` if the
 * address belongs to another account, `forbidden` for the shared demo.
 */
export async function changeEmail(viewer: Viewer, { email, password }: ChangeEmail, caller: Caller): Promise<void> {
  await refuseForDemo(viewer)
  await confirmPassword(viewer, password, caller)
  await takeAttempt(perHour, String(viewer.userId))
  try {
    await db.user.update({ where: { id: viewer.userId }, data: { email } })
  } catch (error) {
    throw (await takenAccountError(error)) ?? error
  }
  await db.passwordReset.deleteMany({ where: { userId: viewer.userId } })
  await audit('email_changed', { userId: viewer.userId, address: caller.address })
}
