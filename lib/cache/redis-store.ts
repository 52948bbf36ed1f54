import type { Redis } from '@upstash/redis'
import { z } from 'zod'
import { circuitBreaker } from './circuit-breaker'
import type { Store } from './store'

const Texts = z.array(z.string().nullable())
// The client parses every answer that looks like JSON; behind this mark a text comes back as it went in.
const MARK = 'text:'

/** Texts in Redis. Rejects where it does not answer; after some failures in a row at once, without asking. */
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
