import { env } from '@/lib/env'

/** The instance's secret, from which every key is derived. Throws if it is not set. */
export function secret(): string {
  if (!env.NEXTAUTH_SECRET)
    throw new Error('NEXTAUTH_SECRET is not set. npm start and npm run demo make one for the embedded set-up.')
  return env.NEXTAUTH_SECRET
}
