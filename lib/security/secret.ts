import { env } from '@/lib/env'

/** The instance's one secret; every key is derived from it. Throws where it is not set. */
export function secret(): string {
  if (!env.NEXTAUTH_SECRET)
    throw new Error('NEXTAUTH_SECRET is not set. npm start and npm run demo make one for the embedded set-up.')
  return env.NEXTAUTH_SECRET
}
