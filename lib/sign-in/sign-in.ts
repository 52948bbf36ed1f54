import { z } from 'zod'
import { KnownPassword } from '@/lib/validation/account-fields'
import { startSession } from '@/lib/auth/sign-in-sessions'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { returnAttempt, takeAttempt, type Limit } from '@/lib/http/rate-limit'
import { AppError } from '@/lib/errors'
import { audit } from '@/lib/security/audit'
import { checkPassword, hashPassword } from '@/lib/security/password-hash'

export const SignIn = z.object({
  login: z.string().trim().toLowerCase().min(1, 'Enter your username or email.').max(254),
  password: KnownPassword,
})
export type SignIn = z.infer<typeof SignIn>

const failures = { tries: 10, seconds: 15 * 60 }
const byAccount: Limit = { name: 'sign-in:account', ...failures }
const byAddress: Limit = { name: 'sign-in:address', ...failures }

/**
 * Checks a username or email and a password and starts a session. An unknown name and a wrong password give the same
 * error after the same time. After ten failures for one account or one address in 15 minutes: `rate_limited` with the
 * wait.
 */
export async function signIn(
  { login, password }: SignIn,
  caller: Caller,
  now: Date,
): Promise<{ userId: number; sessionId: string }> {
  const user = await db.user.findFirst({ where: login.includes('@') ? { email: login } : { username: login } })
  await verifyPassword(
    { userId: user?.id ?? null, key: user ? String(user.id) : login, stored: user?.passwordHash ?? null },
    password,
    caller,
  )
  if (!user) throw wrong()
  const sessionId = await startSession(user.id, caller.userAgent, now)
  await audit('sign_in', { userId: user.id, address: caller.address })
  return { userId: user.id, sessionId }
}

type Account = { userId: number | null; key: string; stored: string | null }

/**
 * Checks an account's password and counts only failures. The attempt is counted before the check and given back after a
 * success, so that a hundred simultaneous guesses cannot get past the limit. An outdated hash is replaced.
 */
export async function verifyPassword(
  { userId, key, stored }: Account,
  password: string,
  caller: Caller,
): Promise<void> {
  await takeAttempt(byAddress, caller.address)
  await takeAttempt(byAccount, key)
  const { matches, isOutdated } = await checkPassword(stored, password)
  if (!matches || userId === null) {
    await audit('sign_in_failed', { userId, address: caller.address })
    throw wrong()
  }
  await Promise.all([returnAttempt(byAddress, caller.address), returnAttempt(byAccount, key)])
  if (isOutdated) await rehash(userId, stored, password)
}

/** Only replaces the hash that was checked, so that a password changed in the meantime is kept. */
async function rehash(userId: number, stored: string | null, password: string) {
  const passwordHash = await hashPassword(password)
  const { count } = await db.user.updateMany({ where: { id: userId, passwordHash: stored }, data: { passwordHash } })
  if (count > 0) await audit('password_rehashed', { userId })
}

const wrong = () => new AppError('unauthorized', 'The name or the password is not right.')
