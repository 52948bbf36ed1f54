import { AppError } from '@/lib/errors'
import { requestHost } from '@/lib/http/caller'

/**
 * Refuses a change with a cookie unless a page of this site asked for it. Browsers say so in Sec-Fetch-Site, which no page
 * can forge. Over plain http they leave it out; then Origin must be this site. A request with neither header is refused:
 * programs send a token instead of a cookie. Throws `forbidden`.
 */
export function checkOrigin(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  if (site ? site === 'same-origin' : isThisSite(headers)) return
  throw new AppError('forbidden', 'This request came from another site, so it was refused.')
}

function isThisSite(headers: Headers): boolean {
  const origin = headers.get('origin') ?? ''
  return URL.canParse(origin) && new URL(origin).host === requestHost(headers)
}
