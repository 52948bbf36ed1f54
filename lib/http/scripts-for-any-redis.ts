import type { Redis } from '@upstash/redis'

/** Only Upstash's own server knows this flag; any other Redis refuses a script that begins with it. */
const UPSTASH_FLAG = '#!lua flags=allow-key-locking\n'

/** The client for @upstash/ratelimit, which sends its scripts to any Redis without the flag. */
export function scriptsForAnyRedis(client: Redis): Redis {
  const known = new Map<string, ReturnType<typeof client.createScript>>()
  const run = (script: string, keys: string[], args: unknown[]) => {
    const plain = known.get(script) ?? client.createScript(script.replace(UPSTASH_FLAG, ''))
    known.set(script, plain)
    return plain.exec(keys, args.map(String))
  }
  // The limiter tries the hash of its own script first, and sends the script itself where the server does not know it.
  const refuseHash = () => Promise.reject(new Error('NOSCRIPT'))
  return new Proxy(client, {
    get(target, name) {
      if (name === 'evalsha') return refuseHash
      return name === 'eval' ? run : Reflect.get(target, name)
    },
  })
}
