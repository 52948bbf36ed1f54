import { Redis } from '@upstash/redis'
import { env } from '@/lib/env'

let client: Redis | undefined

/** The configured Upstash Redis, or null if there is none. Its failure must never fail a request. */
export function redis(): Redis | null {
  if (!env.UPSTASH_REDIS_REST_URL || !env.UPSTASH_REDIS_REST_TOKEN) return null
  return (client ??= new Redis({
    url: env.UPSTASH_REDIS_REST_URL,
    token: env.UPSTASH_REDIS_REST_TOKEN,
    retry: false,
    signal: () => AbortSignal.timeout(2000),
    enableTelemetry: false,
  }))
}
