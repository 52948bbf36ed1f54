import { z } from 'zod'
import { startSession } from '@/lib/auth/sign-in-sessions'
import { db } from '@/lib/db'
import { AppError, invalid } from '@/lib/errors'
import type { Caller } from '@/lib/http/caller'
import { audit } from '@/lib/security/audit'
import { hashPassword } from '@/lib/security/password-hash'
import { randomToken, tokenHash } from '@/lib/security/random-token'
import { hasSecondFactor } from '@/lib/sign-in/second-factor'
import { NewPassword, passwordTooSimilar } from '@/lib/validation/account-fields'

const lifetimeMs = 30 * 60_000

export const ResetPassword = z.object({ token: z.string().max(100), password: NewPassword })
export type ResetPassword = z.infer<typeof ResetPassword>

/**
 * Creates a link that sets a new password once, within 30 minutes. Returns its path.
 * @param address where the request came from; absent on the command line
 */
export async function createPasswordReset(userId: number, now: Date, address?: string): Promise<string> {
  const token = randomToken()
  const expiresAt = new Date(now.getTime() + lifetimeMs)
  await db.passwordReset.create({ data: { tokenHash: tokenHash(token), userId, createdAt: now, expiresAt } })
  await audit('password_reset_requested', { userId, ...(address && { address }) })
  return `/reset-password/${token}`
}

/** The account whose password a link sets; null if the link was used, has expired or never existed. */
export async function findPasswordReset(token: string, now: Date) {
  const found = await db.passwordReset.findUnique({
    where: { tokenHash: tokenHash(token), expiresAt: { gt: now } },
    select: { user: { select: { id: true, username: true, email: true } } },
  })
  return found?.user ?? null
}

/**
 * Sets the new password, ends every session and reset link of the account, and starts a new session, unless the account has
 * a second factor: the mailbox alone does not open it. Throws `not_found` for an invalid link. The link is deleted first, so
 * of two simultaneous uses only one succeeds.
 */
export async function resetPassword(
  { token, password }: ResetPassword,
  caller: Caller,
  now: Date,
): Promise<{ userId: number; sessionId: string | null }> {
  const user = await findPasswordReset(token, now)
  if (!user) throw noLongerValid()
  const message = passwordTooSimilar(password, user)
  if (message) throw invalid('password', message)
  const passwordHash = await hashPassword(password)
  await db.$transaction(async (tx) => {
    const { count } = await tx.passwordReset.deleteMany({ where: { tokenHash: tokenHash(token) } })
    if (count === 0) throw noLongerValid()
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } })
    await tx.passwordReset.deleteMany({ where: { userId: user.id } })
    const { count: sessions } = await tx.session.deleteMany({ where: { userId: user.id } })
    await audit('password_reset', { userId: user.id, address: caller.address, detail: { sessions } }, tx)
  })
  const sessionId = (await hasSecondFactor(user.id)) ? null : await startSession(user.id, caller.userAgent, now)
  return { userId: user.id, sessionId }
}

const noLongerValid = () => new AppError('not_found', 'This link is no longer valid. Ask for a new one.')
