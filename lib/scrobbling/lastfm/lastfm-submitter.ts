import type { TokenOwner } from '@/lib/auth/current-viewer'
import { takeStrangerAttempt, takeSubmitAttempt } from '../submit-limit'
import { ownerOfSessionKey } from '../session-key'

/** Whose session key it is, counting the request; null if it isn't valid. Throws `rate_limited`. */
export async function submitterOfSession(key: string, request: Request, now: Date): Promise<TokenOwner | null> {
  return counted(await ownerOfSessionKey(key, now), request)
}

/** Counts a request of the owner, or of a stranger if there is none. Throws `rate_limited`. */
export async function counted(owner: TokenOwner | null, request: Request): Promise<TokenOwner | null> {
  if (owner) await takeSubmitAttempt(owner.viewer.userId)
  else await takeStrangerAttempt(request)
  return owner
}
