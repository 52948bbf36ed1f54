import { env } from '@/lib/env'

const isDevelopment = env.NODE_ENV === 'development'

/** Headers of every response. HSTS is sent only over https. */
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
 * The content security policy of a page. Only scripts with the nonce run, and scripts that those load. Inline styles
 * are allowed, because charts and positioned menus set style attributes.
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
    // Browsers check form-action on the redirect of "Sign in with Spotify" too.
    'form-action': `'self'${env.SPOTIFY_CLIENT_ID ? ' https://accounts.spotify.com' : ''}`,
    'frame-ancestors': "'none'",
    ...(isHttps && { 'upgrade-insecure-requests': '' }),
  })
}

/** The content security policy of data: if a browser shows it as a page, nothing in it may load or run. */
export const dataContentPolicy = policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" })

/** Whether the request used https, according to the instance's URL or to a trusted proxy. */
export function isHttpsRequest(headers: Headers): boolean {
  if (env.NEXTAUTH_URL) return env.NEXTAUTH_URL.startsWith('https:')
  return env.TRUST_PROXY && headers.get('x-forwarded-proto') === 'https'
}

function policy(directives: Record<string, string>) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')
}
