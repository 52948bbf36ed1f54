import { Secret, TOTP } from 'otpauth'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Caller } from '@/lib/http/caller'
import { takeAttempt, returnAttempt, type Limit } from '@/lib/http/rate-limit'
import { audit } from '@/lib/security/audit'
import { decrypt } from '@/lib/security/encryption'
import { tokenHash } from '@/lib/security/random-token'

// Codes of an authenticator app (RFC 6238), asked for after the password. Access tokens work without.

/** Six digits can be guessed: five wrong codes in 15 minutes, from wherever. */
const wrongCodes: Limit = { name: 'second-factor', tries: 5, seconds: 15 * 60 }
const STEP_SECONDS = 30

export const secretContext = (userId: number) => `second-factor:${userId}`

export const totpOf = (secret: string, username: string) =>
  new TOTP({ issuer: 'MusicMuse', label: username, secret: Secret.fromBase32(secret), period: STEP_SECONDS })

/** Spaces and dashes are for reading. */
export const plainCode = (code: string) => code.replace(/[\s-]/g, '').toLowerCase()

/** Whether the account asks for a code at sign-in. */
export const hasSecondFactor = async (userId: number): Promise<boolean> =>
  (await db.secondFactor.count({ where: { userId, confirmedAt: { not: null } } })) > 0

/**
 * The 30-second step whose code this is, now or one step earlier or later, since clocks differ; null if it is none of them.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret, '').validate({ token: plainCode(code), timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta
}

/**
 * Requires a code of the account's authenticator app or one of its recovery codes; each works once. Throws `unauthorized`,
 * and `rate_limited` after five wrong ones.
 */
export async function checkSecondFactor(userId: number, code: string, caller: Caller, now: Date): Promise<void> {
  await takeAttempt(wrongCodes, String(userId))
  const isRecovery = !/^\d{6}$/.test(plainCode(code))
  const isRight = isRecovery ? await spendRecoveryCode(userId, code) : await spendAppCode(userId, code, now)
  if (!isRight) {
    await audit('second_factor_failed', { userId, address: caller.address })
    throw new AppError('unauthorized', 'This code is wrong or was used already.')
  }
  if (isRecovery) await audit('recovery_code_used', { userId, address: caller.address })
  await returnAttempt(wrongCodes, String(userId))
}

async function spendAppCode(userId: number, code: string, now: Date): Promise<boolean> {
  const found = await db.secondFactor.findUnique({ where: { userId, confirmedAt: { not: null } } })
  if (!found) return false
  const step = stepOfCode(decrypt(found.secretEncrypted, secretContext(userId)), code, now)
  if (step === null) return false
  // Of two sign-ins with the same code at once, the row lets only one through.
  const { count } = await db.secondFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count > 0
}

async function spendRecoveryCode(userId: number, code: string): Promise<boolean> {
  const hash = tokenHash(plainCode(code))
  const used = await db.$executeRaw`
    update second_factors set recovery_hashes = array_remove(recovery_hashes, ${hash})
    where user_id = ${userId} and confirmed_at is not null and ${hash} = any(recovery_hashes)`
  return used > 0
}
