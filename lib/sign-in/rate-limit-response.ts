import { z } from 'zod'
import { errorResponse } from '@/lib/http/error-response'
import { rateLimited } from '@/lib/http/rate-limit'

const Answer = z.object({ url: z.string() })

/**
 * next-auth answers every failed sign-in with 401 and a URL that contains the reason. If the reason is the rate limit,
 * the response becomes a 429 with Retry-After; any other response is returned unchanged.
 */
export async function asRateLimitResponse(response: Response): Promise<Response> {
  if (response.status !== 401 || !response.headers.get('content-type')?.includes('json')) return response
  const { url } = Answer.safeParse(await response.clone().json()).data ?? { url: '' }
  const seconds = /[?&]error=rate_limited%3A(\d+)/.exec(url)?.[1]
  if (!seconds) return response
  return errorResponse(rateLimited(Number(seconds)))
}
