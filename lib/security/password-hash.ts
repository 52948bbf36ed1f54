import { hash, verify } from '@node-rs/argon2'
import { isWerkzeugHash, verifyWerkzeugHash } from '@/lib/security/werkzeug-hash'

/** argon2id (the library's default) with OWASP's recommended parameters: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** An argon2id hash in the standard encoded form, which includes its parameters and salt. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

export type PasswordCheck = { matches: boolean; isOutdated: boolean }

/**
 * Checks a password against an argon2 hash or one that werkzeug wrote. `isOutdated` means that the password should be hashed
 * again, since the algorithm or its parameters are weaker than today's. A null hash takes as long to check and never
 * matches, so that the response time does not reveal whether an account exists.
 */
export async function checkPassword(stored: string | null, password: string): Promise<PasswordCheck> {
  if (stored && isWerkzeugHash(stored)) return { matches: await verifyWerkzeugHash(stored, password), isOutdated: true }
  const matches = await verify(stored ?? (await dummyHash()), password)
  return { matches: matches && stored !== null, isOutdated: stored !== null && isWeaker(stored) }
}

let nobodys: Promise<string> | undefined
const dummyHash = () => (nobodys ??= hashPassword('a password that belongs to nobody'))

function isWeaker(stored: string) {
  const [, memory, time] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(stored) ?? []
  return Number(memory ?? 0) < cost.memoryCost || Number(time ?? 0) < cost.timeCost
}
