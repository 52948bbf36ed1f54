import { AppError } from '@/lib/errors'
import { requestHost } from '@/lib/http/caller'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that another site made the browser send, by the rule of Go's CrossOriginProtection: Sec-Fetch-Site
 * decides if present, otherwise Origin must be this site. A request with neither header does not come from a browser,
 * so no cookie was misused. Throws `forbidden`.
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
