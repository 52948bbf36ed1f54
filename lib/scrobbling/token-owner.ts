import { ownerOfToken, type TokenOwner } from '@/lib/auth/current-viewer'
import { takeStrangerAttempt, takeSubmitAttempt } from './submit-limit'
import type { TriesLeft } from '@/lib/http/rate-limit'

export type Submitter = TokenOwner & { tries: TriesLeft }

/**
 * The owner of a token that a client sent, whatever its scope; null if it is unknown. Throws `rate_limited`.
 */
export async function submitterOf(token: string, request: Request, now: Date): Promise<Submitter | null> {
  const owner = token ? await ownerOfToken(token, now) : null
  if (owner) return { ...owner, tries: await takeSubmitAttempt(owner.viewer.userId) }
  await takeStrangerAttempt(request)
  return null
}
