import 'server-only'
import { randomBytes } from 'node:crypto'
import { Secret } from 'otpauth'
import { toString as qrCode } from 'qrcode'
import { z } from 'zod'
import { confirmPassword } from '@/lib/account/confirm-password'
import { db } from '@/lib/db'
import { AppError, invalid } from '@/lib/errors'
import type { Caller } from '@/lib/http/caller'
import { audit } from '@/lib/security/audit'
import { decrypt, encrypt } from '@/lib/security/encryption'
import { tokenHash } from '@/lib/security/random-token'
import { refuseForDemo } from '@/lib/sign-in/demo-lock'
import { hasSecondFactor, plainCode, secretContext, stepOfCode, totpOf } from '@/lib/sign-in/second-factor'
import { KnownPassword } from '@/lib/validation/account-fields'
import type { Viewer } from '@/lib/viewer'

export const WithPassword = z.object({ password: KnownPassword.or(z.literal('')) })
export const WithCode = z.object({ code: z.string().max(40) })
type WithPassword = z.infer<typeof WithPassword>

const RECOVERY_CODES = 10

/** What the settings show: whether codes are asked for, and how many recovery codes are left. */
export async function readSecondFactor({ userId }: Viewer): Promise<{ isOn: boolean; recoveryCodesLeft: number }> {
  const found = await db.secondFactor.findUnique({ where: { userId, confirmedAt: { not: null } } })
  return { isOn: found !== null, recoveryCodesLeft: found?.recoveryHashes.length ?? 0 }
}

/**
 * A new secret for an authenticator app, also as a picture to scan (SVG). It counts only once `confirmSecondFactor` has seen
 * a code of it. Requires the password.
 */
export async function startSecondFactor(
  viewer: Viewer,
  { password }: WithPassword,
  caller: Caller,
): Promise<{ secret: string; picture: string }> {
  await refuseForDemo(viewer)
  await confirmPassword(viewer, password, caller)
  const { userId } = viewer
  if (await hasSecondFactor(userId)) throw new AppError('conflict', 'Two-step sign-in is on already.')
  const secret = new Secret({ size: 20 }).base32
  const data = { secretEncrypted: encrypt(secret, secretContext(userId)), createdAt: viewer.now }
  await db.secondFactor.upsert({ where: { userId }, create: { userId, ...data }, update: data })
  const { username } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { username: true } })
  return { secret, picture: await qrCode(totpOf(secret, username).toString(), { type: 'svg', margin: 2 }) }
}

/** Turns two-step sign-in on. Returns the recovery codes, which can only be read here. Throws `invalid` on `code`. */
export async function confirmSecondFactor(
  viewer: Viewer,
  { code }: z.infer<typeof WithCode>,
  caller: Caller,
): Promise<string[]> {
  const { userId, now } = viewer
  const found = await db.secondFactor.findUnique({ where: { userId, confirmedAt: null } })
  if (!found) throw new AppError('conflict', 'Start again: nothing waits for a code.')
  const step = stepOfCode(decrypt(found.secretEncrypted, secretContext(userId)), code, now)
  if (step === null) throw invalid('code', 'This code is wrong. Check that your phone’s clock is right.')
  const codes = newRecoveryCodes()
  const data = { confirmedAt: now, lastStep: step, recoveryHashes: codes.map(hashOf) }
  const { count } = await db.secondFactor.updateMany({ where: { userId, confirmedAt: null }, data })
  if (count === 0) throw new AppError('conflict', 'Two-step sign-in is on already.')
  await audit('second_factor_added', { userId, address: caller.address })
  return codes
}

/** Replaces all recovery codes. Requires the password. */
export async function renewRecoveryCodes(
  viewer: Viewer,
  { password }: WithPassword,
  caller: Caller,
): Promise<string[]> {
  await confirmPassword(viewer, password, caller)
  const { userId } = viewer
  const codes = newRecoveryCodes()
  const { count } = await db.secondFactor.updateMany({
    where: { userId, confirmedAt: { not: null } },
    data: { recoveryHashes: codes.map(hashOf) },
  })
  if (count === 0) throw new AppError('conflict', 'Two-step sign-in is off.')
  await audit('recovery_codes_renewed', { userId, address: caller.address })
  return codes
}

/** Turns two-step sign-in off. Requires the password. */
export async function removeSecondFactor(viewer: Viewer, { password }: WithPassword, caller: Caller): Promise<void> {
  await refuseForDemo(viewer)
  await confirmPassword(viewer, password, caller)
  const { count } = await db.secondFactor.deleteMany({ where: { userId: viewer.userId } })
  if (count > 0) await audit('second_factor_removed', { userId: viewer.userId, address: caller.address })
}

/** 80 random bits each, in four groups of four letters and digits that cannot be mistaken for one another. */
const newRecoveryCodes = () =>
  Array.from({ length: RECOVERY_CODES }, () => {
    const letters = new Secret({ buffer: new Uint8Array(randomBytes(10)).buffer }).base32.toLowerCase()
    return letters.match(/.{4}/g)?.join('-') ?? letters
  })

const hashOf = (code: string) => tokenHash(plainCode(code))
