import { env } from '@/lib/env'

const isDevelopment = env.NODE_ENV === 'development'

/** Headers of every answer. HSTS only where the person really came over https. */
export function securityHeaders(isHttps: boolean): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  }
}

/**
 * The policy of a page. Scripts run only with the nonce, and what those load; styles may be inline, because charts and
 * positioned menus write style attributes.
 */
export function pageContentPolicy(nonce: string, isHttps: boolean): string {
  return policy({
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': `'self'${isDevelopment ? ' ws:' : ''}`,
    'worker-src': "'self' blob:",
    'object-src': "'none'",
    'base-uri': "'none'",
    // The browser applies this to the redirect behind "Sign in with Spotify" too.
    'form-action': `'self'${env.SPOTIFY_CLIENT_ID ? ' https://accounts.spotify.com' : ''}`,
    'frame-ancestors': "'none'",
    ...(isHttps && { 'upgrade-insecure-requests': '' }),
  })
}

/** The policy of data: nothing in it may load or run anything, should a browser show it as a page. */
export const dataContentPolicy = policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" })

/** https by the address of this instance, or by the word of a trusted proxy. */
export function isHttpsRequest(headers: Headers): boolean {
  if (env.NEXTAUTH_URL) return env.NEXTAUTH_URL.startsWith('https:')
  return env.TRUST_PROXY && headers.get('x-forwarded-proto') === 'https'
}

function policy(directives: Record<string, string>) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')
}
