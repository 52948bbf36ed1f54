import { z } from 'zod'
import { Email, NewPassword, TimeZone, passwordTooSimilar, Username } from '@/lib/validation/account-fields'
import { db } from '@/lib/db'
import { countryOfZone } from '@/lib/format/country-of-zone'
import { localeConventions } from '@/lib/format/locale-conventions'
import { AppError } from '@/lib/errors'
import { audit } from '@/lib/security/audit'
import { hashPassword } from '@/lib/security/password-hash'
import { Prisma } from '@/prisma/generated/client'

export const SignUp = z
  .object({
    username: Username,
    email: Email,
    password: NewPassword,
    timeZone: TimeZone.default('UTC'),
    locale: z.string().max(40).optional(),
  })
  .superRefine(({ password, ...names }, context) => {
    const message = passwordTooSimilar(password, names)
    if (message) context.addIssue({ code: 'custom', path: ['password'], message })
  })
export type SignUp = z.infer<typeof SignUp>

/**
 * Creates an account with its settings. Throws `conflict` with the field that is taken. The unique index decides, so
 * this also holds when two people sign up with the same name at once.
 * @param address where the request came from; absent on the command line
 */
export async function createUser({ password, ...names }: SignUp, address?: string): Promise<{ userId: number }> {
  return insertUser({ ...names, passwordHash: await hashPassword(password) }, address)
}

export type NewUser = Omit<SignUp, 'password'> & { passwordHash: string }

/** Creates an account whose password is hashed already; otherwise as `createUser`. */
export async function insertUser(
  { username, email, passwordHash, timeZone, locale }: NewUser,
  address?: string,
): Promise<{ userId: number }> {
  try {
    return await db.$transaction(async (tx) => {
      const country = countryOfZone(timeZone)
      const conventions = { ...localeConventions(locale ?? ''), ...(country && { country }) }
      const settings = { create: { timeZone, computedTimeZone: timeZone, ...conventions } }
      const { id } = await tx.user.create({ data: { username, email, passwordHash, settings }, select: { id: true } })
      await audit('sign_up', { userId: id, ...(address && { address }) }, tx)
      return { userId: id }
    })
  } catch (error) {
    throw (await takenAccountError(error, username)) ?? error
  }
}

/** The conflict that a violated unique index stands for; null for any other error. */
export async function takenAccountError(error: unknown, username?: string): Promise<AppError | null> {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return null
  const isUsername = username !== undefined && (await db.user.count({ where: { username } })) > 0
  return isUsername ? usernameTaken(error) : taken('email', 'There’s already an account with this email.', error)
}

export const usernameTaken = (cause?: unknown) => taken('username', 'This username is taken.', cause)

const taken = (field: string, message: string, cause: unknown) =>
  new AppError('conflict', message, { fields: { [field]: message }, cause })
