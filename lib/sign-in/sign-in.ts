import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { KnownPassword } from '@/lib/validation/account-fields'
import type { NewSession } from '@/lib/auth/browser-session'
import { startSession } from '@/lib/auth/sign-in-sessions'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { takeSignInAttempt, type Wait } from '@/lib/sign-in/limit-tries'
import { checkSecondFactor, hasSecondFactor } from '@/lib/sign-in/second-factor'
import { AppError } from '@/lib/errors'
import { audit } from '@/lib/security/audit'
import { checkPassword, hashPassword } from '@/lib/security/password-hash'

export const SignIn = z.object({
  login: z.string().trim().toLowerCase().min(1, 'Enter your username or email.').max(254),
  password: KnownPassword,
  /** Of the second factor, where the account has one */
  code: z.string().max(40).optional(),
})
export type SignIn = z.infer<typeof SignIn>

/**
 * Checks a username or email, a password and the code of a second factor where there is one, and starts a session. Throws as
 * `checkCredentials` does, and `unauthorized` for a wrong or missing code.
 */
export async function signIn(
  { code, ...credentials }: SignIn,
  caller: Caller,
  now: Date,
  wait: Wait = sleep,
): Promise<NewSession> {
  const userId = await checkCredentials(credentials, caller, wait)
  if (await hasSecondFactor(userId)) await checkSecondFactor(userId, code ?? '', caller, now)
  return openSession(userId, caller, now)
}

/** Starts a session of somebody who has shown who they are. */
export async function openSession(userId: number, caller: Caller, now: Date): Promise<NewSession> {
  const sessionId = await startSession(userId, caller.userAgent, now)
  await audit('sign_in', { userId, address: caller.address })
  return { userId, sessionId }
}

/**
 * Checks a username or email and a password. An unknown name, a wrong password and a disabled account give the same error
 * after the same time. Throws `rate_limited` with the wait after ten failures from one place in 15 minutes.
 * @param wait how to let time pass, where an account has seen many failures
 * @returns the account's id
 */
export async function checkCredentials(
  { login, password }: SignIn,
  caller: Caller,
  wait: Wait = sleep,
): Promise<number> {
  const user = await db.user.findFirst({ where: login.includes('@') ? { email: login } : { username: login } })
  await verifyPassword(
    {
      userId: user?.id ?? null,
      key: user ? String(user.id) : login,
      stored: user?.disabledAt ? null : (user?.passwordHash ?? null),
    },
    password,
    caller,
    wait,
  )
  if (!user) throw wrong()
  return user.id
}

type Account = { userId: number | null; key: string; stored: string | null }

/** Checks an account's password and counts only failures. An outdated hash is replaced. */
export async function verifyPassword(
  { userId, key, stored }: Account,
  password: string,
  caller: Caller,
  wait: Wait = sleep,
): Promise<void> {
  const giveBack = await takeSignInAttempt(key, userId, caller, wait)
  const { matches, isOutdated } = await checkPassword(stored, password)
  if (!matches || userId === null) {
    await audit('sign_in_failed', { userId, address: caller.address })
    throw wrong()
  }
  await giveBack()
  if (isOutdated) await rehash(userId, stored, password)
}

/** Only replaces the hash that was checked, so that a password changed in the meantime is kept. */
async function rehash(userId: number, stored: string | null, password: string) {
  const passwordHash = await hashPassword(password)
  const { count } = await db.user.updateMany({ where: { id: userId, passwordHash: stored }, data: { passwordHash } })
  if (count > 0) await audit('password_rehashed', { userId })
}

const wrong = () => new AppError('unauthorized', 'Wrong username or password.')
