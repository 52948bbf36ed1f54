import type { Redis } from '@upstash/redis'
import { z } from 'zod'
import { circuitBreaker } from './circuit-breaker'
import type { Store } from './cache'

const Texts = z.array(z.string().nullable())
// The client parses every reply that looks like JSON; with this prefix, text is returned as it was stored.
const MARK = 'text:'

/** Text in Redis. Rejects if Redis does not answer; after repeated failures it rejects at once without a request. */
export function redisStore(client: Redis): Store {
  const guarded = circuitBreaker()
  return {
    read: async (keys) => {
      const texts = Texts.parse(await guarded(() => client.mget<unknown[]>(...keys)))
      return texts.map((text) => (text?.startsWith(MARK) ? text.slice(MARK.length) : null))
    },
    write: async (key, text, seconds) => {
      await guarded(() => client.set(key, MARK + text, { ex: Math.ceil(seconds) }))
    },
  }
}
