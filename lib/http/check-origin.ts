import { AppError } from '@/lib/errors'
import { env } from '@/lib/env'
import { requestHost, sentHost } from '@/lib/http/caller'

/**
 * Refuses a change with a cookie unless a page of this site asked for it. Browsers say so in Sec-Fetch-Site, which no page
 * can forge. Over plain http they leave it out; then Origin must be this site. A request with neither header is refused:
 * programs send a token instead of a cookie. Throws `forbidden`.
 */
export function checkOrigin(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  if (site ? site === 'same-origin' : originHost(headers) === requestHost(headers)) return
  const reason = site ? '' : otherAddress(headers)
  throw new AppError('forbidden', `This request came from another site, so it was refused.${reason}`)
}

/** Names the setting, where a page of this server was opened at another address than the one that is set. */
function otherAddress(headers: Headers): string {
  if (!env.NEXTAUTH_URL || originHost(headers) !== sentHost(headers)) return ''
  return (
    ` MusicMuse was opened at ${headers.get('origin')}, but NEXTAUTH_URL is ${env.NEXTAUTH_URL}. Open it there, or ` +
    'change NEXTAUTH_URL.'
  )
}

function originHost(headers: Headers): string | undefined {
  const origin = headers.get('origin') ?? ''
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
