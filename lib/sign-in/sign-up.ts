import { startSession } from '@/lib/auth/sign-in-sessions'
import type { NewSession } from '@/lib/auth/browser-session'
import type { Caller } from '@/lib/http/caller'
import { returnAttempt, takeAttempt, type Limit } from '@/lib/http/rate-limit'
import { takeInvitation } from './invitations'
import { createUser, type SignUp } from './create-user'

const perHour: Limit = { name: 'sign-up', tries: 100, seconds: 3600 }
const takenPerHour: Limit = { name: 'sign-up:taken', tries: 5, seconds: 3600 }

/** Counts one sign-up from an address. Throws `rate_limited`. */
export const takeSignUp = (caller: Caller) => takeAttempt(perHour, caller.address)

/**
 * Creates an account and starts its first session, where no mail can be sent. A taken name or email is told, so an address
 * may try only five of them an hour; they are counted before the answer is known, since many can be tried at once. Throws
 * `conflict`, `rate_limited`, and `forbidden` without an invitation where one is needed.
 */
export async function signUp(account: SignUp, caller: Caller, now: Date, invitation?: string): Promise<NewSession> {
  await takeSignUp(caller)
  await takeAttempt(takenPerHour, caller.address)
  const giveBack = await takeInvitation(invitation, now)
  const { userId } = await createUser(account, caller.address).catch(async (error: unknown) => {
    await giveBack()
    throw error
  })
  await returnAttempt(takenPerHour, caller.address)
  return { userId, sessionId: await startSession(userId, caller.userAgent, now) }
}
