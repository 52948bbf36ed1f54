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

/** A content security policy in the form of its header. */
export function contentPolicy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')
}

/** The policy of data: if a browser shows it as a page, nothing in it may load or run. */
export const dataContentPolicy = contentPolicy({ 'default-src': "'none'", 'frame-ancestors': "'none'" })

/** The policy of a page with a form and inline styles, but no scripts. */
export const formContentPolicy = contentPolicy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
})
