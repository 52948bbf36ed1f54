import 'server-only'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { publicUrl } from '@/lib/public-url'
import { AppError } from '@/lib/errors'
import { randomToken, tokenHash } from '@/lib/security/random-token'

const lifetimeMs = 14 * 86_400_000

/** Creates a link with which one person can sign up within two weeks, where sign-up is by invitation. Returns its address. */
export async function createInvitation(now: Date): Promise<string> {
  const token = randomToken()
  const expiresAt = new Date(now.getTime() + lifetimeMs)
  await db.invitation.create({ data: { tokenHash: tokenHash(token), createdAt: now, expiresAt } })
  return publicUrl(`/sign-up?invitation=${token}`)
}

/** Whether somebody with this invitation, or none, may create an account now. */
export async function maySignUp(invitation: string | undefined, now: Date): Promise<boolean> {
  if (env.SIGN_UP === 'open') return true
  if (env.SIGN_UP !== 'invite' || !invitation) return false
  return (await db.invitation.count({ where: { tokenHash: tokenHash(invitation), expiresAt: { gt: now } } })) > 0
}

/**
 * Uses up an invitation where one is needed. Returns what gives it back, for a sign-up that fails afterwards. Throws
 * `forbidden` where nobody may sign up without one.
 */
export async function takeInvitation(invitation: string | undefined, now: Date): Promise<() => Promise<void>> {
  if (env.SIGN_UP === 'open') return async () => {}
  const where = { tokenHash: tokenHash(invitation ?? ''), expiresAt: { gt: now } }
  const found = env.SIGN_UP === 'invite' ? await db.invitation.findUnique({ where }) : null
  const { count } = found ? await db.invitation.deleteMany({ where }) : { count: 0 }
  if (!found || count === 0) throw new AppError('forbidden', signUpClosed())
  return async () => void (await db.invitation.create({ data: found }))
}

/** Why nobody can sign up without an invitation. */
export const signUpClosed = () => reasons[env.SIGN_UP] ?? 'Nobody can sign up here at the moment.'

const reasons: Partial<Record<typeof env.SIGN_UP, string>> = {
  invite: 'You need an invitation to sign up here. This one has been used, has expired or is missing.',
  oidc: `Accounts here are made with ${env.OIDC_NAME}. Choose it when you sign in.`,
}
