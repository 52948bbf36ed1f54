import { env } from '@/lib/env'
import { contentPolicy } from '@/lib/security/security-headers'

const isDevelopment = env.NODE_ENV === 'development'

const providerOrigins = [
  ...(env.SPOTIFY_CLIENT_ID ? ['https://accounts.spotify.com'] : []),
  ...(env.OIDC_ISSUER ? [new URL(env.OIDC_ISSUER).origin] : []),
]

/**
 * The content security policy of a page. Only scripts with the nonce run, and scripts that those load. Inline styles
 * are allowed, because charts and positioned menus set style attributes.
 */
export function pageContentPolicy(nonce: string, isHttps: boolean): string {
  return contentPolicy({
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': `'self'${isDevelopment ? ' ws:' : ''}`,
    'worker-src': "'self' blob:",
    'object-src': "'none'",
    'base-uri': "'none'",
    // Browsers check form-action on the redirect of "Continue with Spotify" too.
    'form-action': ["'self'", ...providerOrigins].join(' '),
    'frame-ancestors': "'none'",
    ...(isHttps && { 'upgrade-insecure-requests': '' }),
  })
}
