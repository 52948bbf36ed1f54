import { z } from 'zod'
import { Email, NewPassword, TimeZone, passwordTooSimilar, Username } from '@/lib/validation/account-fields'
import { db } from '@/lib/db'
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
export async function createUser(
  { username, email, password, timeZone, locale }: SignUp,
  address?: string,
): Promise<{ userId: number }> {
  const passwordHash = await hashPassword(password)
  try {
    return await db.$transaction(async (tx) => {
      const settings = { create: { timeZone, computedTimeZone: timeZone, ...localeConventions(locale ?? '') } }
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
  const field = isUsername ? 'username' : 'email'
  const message = isUsername ? 'This username is taken.' : 'There is an account with this email already.'
  return new AppError('conflict', message, { fields: { [field]: message }, cause: error })
}
