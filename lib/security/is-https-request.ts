import { env } from '@/lib/env'

/** Whether the request used https, according to the instance's URL or to a trusted proxy. */
export function isHttpsRequest(headers: Headers): boolean {
  if (env.NEXTAUTH_URL) return env.NEXTAUTH_URL.startsWith('https:')
  return env.TRUST_PROXY && headers.get('x-forwarded-proto') === 'https'
}
