import { AppError } from '@/lib/errors'
import { requestHost } from '@/lib/http/caller'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that another site made the browser ask for. The rule is that of Go's CrossOriginProtection:
 * Sec-Fetch-Site decides where the browser sends it, otherwise Origin must be ours; a request with neither does not
 * come from a browser, so nobody's cookie was borrowed. Throws `forbidden`.
 */
export function checkOrigin(request: Request): void {
  if (safeMethods.has(request.method)) return
  const site = request.headers.get('sec-fetch-site')
  if (site === 'same-origin' || site === 'none') return
  const origin = request.headers.get('origin')
  if (!site && (!origin || hostIn(origin) === (requestHost(request.headers) ?? new URL(request.url).host))) return
  throw new AppError('forbidden', 'This request came from another site, so it was not carried out.')
}

function hostIn(origin: string) {
  return URL.canParse(origin) ? new URL(origin).host : null
}
