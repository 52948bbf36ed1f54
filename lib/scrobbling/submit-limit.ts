import { callerOf } from '@/lib/http/caller'
import { takeAttempt, type Limit, type TriesLeft } from '@/lib/http/rate-limit'

/** Requests of one person's clients: enough for one that sends a long backlog play by play. */
export const submitLimit: Limit = { name: 'submit', tries: 3000, seconds: 60 }
/** Requests from one address that show no valid token. */
const strangerLimit: Limit = { name: 'submit-stranger', tries: 120, seconds: 60 }

/** Counts a request of a person's client. Throws `rate_limited`. */
export const takeSubmitAttempt = (userId: number): Promise<TriesLeft> => takeAttempt(submitLimit, `user:${userId}`)

/** Counts a request without a valid token, so that nobody can try tokens without end. Throws `rate_limited`. */
export async function takeStrangerAttempt(request: Request): Promise<void> {
  await takeAttempt(strangerLimit, callerOf(request.headers).address)
}
