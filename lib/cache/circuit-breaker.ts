import { withTimeout } from './with-timeout'

/** Longer than a request may wait for the cache, so that a slow reply still counts as a reply. */
const ANSWER_MS = 250
const FAILURES = 3
const REST_MS = 5000

class CircuitOpen extends Error {}

/**
 * Lets calls through until three in a row fail or time out. Then it refuses calls for five seconds and lets one through
 * to test the service. So a service that hangs delays only a few requests.
 */
export function circuitBreaker() {
  let failures = 0
  let closedUntil = 0
  return async <T>(call: () => Promise<T>): Promise<T> => {
    if (performance.now() < closedUntil) throw new CircuitOpen('The cache is given a rest')
    if (failures >= FAILURES) closedUntil = performance.now() + REST_MS // only this call tests the service
    try {
      const answer = await withTimeout(ANSWER_MS, call())
      failures = 0
      closedUntil = 0
      return answer
    } catch (error) {
      failures += 1
      if (failures === FAILURES) console.warn('The cache does not answer; it is left alone for a while:', error)
      if (failures >= FAILURES) closedUntil = performance.now() + REST_MS
      throw error
    }
  }
}
