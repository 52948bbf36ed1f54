import 'server-only'
import { z } from 'zod'
import type { NewSession } from '@/lib/auth/browser-session'
import { startSession } from '@/lib/auth/sign-in-sessions'
import { db } from '@/lib/db'
import { publicUrl } from '@/lib/public-url'
import { AppError } from '@/lib/errors'
import type { Caller } from '@/lib/http/caller'
import { takeAttempt, type Limit } from '@/lib/http/rate-limit'
import { mailBody } from '@/lib/mail/mail-body'
import { sendMail } from '@/lib/mail/send-mail'
import { decrypt, encrypt } from '@/lib/security/encryption'
import { hashPassword } from '@/lib/security/password-hash'
import { insertUser, usernameTaken, type NewUser, type SignUp } from './create-user'
import { maySignUp, signUpClosed, takeInvitation } from './invitations'
import { takeSignUp } from './sign-up'

const lifetimeMs = 24 * 3_600_000
const perEmail: Limit = { name: 'sign-up:email', tries: 3, seconds: 3600 }
const context = 'sign-up'

const Pending = z.object({
  username: z.string(),
  email: z.string(),
  passwordHash: z.string(),
  timeZone: z.string(),
  locale: z.string().optional(),
  invitation: z.string().optional(),
  expires: z.number(),
})
/** An account that waits for its owner to open the link. */
type PendingUser = NewUser & { invitation?: string | undefined }

/**
 * Prepares an account that is created once its owner opens the link mailed to its address. Nothing is stored: the link
 * holds the account, encrypted. Takes the same time and returns the same whether or not the email has an account. Throws
 * `conflict` for a taken username, which everybody can see, and `rate_limited`.
 */
export async function prepareSignUp(
  { password, ...names }: SignUp,
  caller: Caller,
  now: Date,
  invitation?: string,
): Promise<PendingUser> {
  await takeSignUp(caller)
  if (!(await maySignUp(invitation, now))) throw new AppError('forbidden', signUpClosed())
  await takeAttempt(perEmail, names.email)
  if ((await db.user.count({ where: { username: names.username } })) > 0) throw usernameTaken()
  return { ...names, invitation, passwordHash: await hashPassword(password) }
}

/** Mails the link, or says that there is an account already. To be called after the response is sent. */
export async function mailSignUp(account: PendingUser, now: Date): Promise<void> {
  const known = await db.user.findUnique({ where: { email: account.email }, select: { username: true } })
  await sendMail({ to: account.email, ...(known ? reminderMail(known.username) : linkMail(account, now)) })
}

/** The account that a link creates; null if it has expired or is not one of ours. */
export function pendingSignUp(token: string, now: Date): PendingUser | null {
  try {
    const { expires, ...account } = Pending.parse(JSON.parse(decrypt(token, context)))
    return expires > now.getTime() ? account : null
  } catch {
    return null // cut off by a mail program, or made up
  }
}

/** Creates the account of a link and starts its first session. Throws `not_found` for a bad link and `conflict`. */
export async function confirmSignUp(token: string, caller: Caller, now: Date): Promise<NewSession> {
  const account = pendingSignUp(token, now)
  if (!account) throw new AppError('not_found', 'This link is no longer valid. Sign up again.')
  const giveBack = await takeInvitation(account.invitation, now)
  const { userId } = await insertUser(account, caller.address).catch(async (error: unknown) => {
    await giveBack()
    throw error
  })
  return { userId, sessionId: await startSession(userId, caller.userAgent, now) }
}

function linkMail(account: PendingUser, now: Date) {
  const token = encrypt(JSON.stringify({ ...account, expires: now.getTime() + lifetimeMs }), context)
  return {
    subject: 'Finish creating your account',
    ...mailBody({
      title: 'Finish creating your account',
      paragraphs: [
        `Hi ${account.username},`,
        'Confirm your email to create your account. The link works for 24 hours.',
      ],
      button: { label: 'Create account', url: publicUrl(`/sign-up/confirm/${token}`) },
      footnote: 'If you didn’t sign up for MusicMuse, you can ignore this email.',
    }),
  }
}

function reminderMail(username: string) {
  return {
    subject: 'You already have an account',
    ...mailBody({
      title: 'You already have an account',
      paragraphs: [
        `Hi ${username},`,
        'Someone tried to sign up for MusicMuse with this email. If that was you, sign in instead, or set a new ' +
          'password there if you forgot it.',
      ],
      button: { label: 'Sign in', url: publicUrl('/sign-in') },
      footnote: 'If it wasn’t you, you can ignore this email. Nothing has changed.',
    }),
  }
}
