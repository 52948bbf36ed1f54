import { isIPv6 } from 'node:net'
import { cookieValue } from '@/lib/auth/cookie-value'
import { deviceCookie } from '@/lib/auth/device-cookie'
import { env } from '@/lib/env'
import { isHttpsRequest } from '@/lib/security/is-https-request'

/** Where a request came from. */
export type Caller = {
  /** IP address; IPv6 is cut to its /64 network, since one household usually has a whole /64. */
  address: string
  userAgent: string
  /** The sealed cookie that says where this browser has signed in before */
  device?: string | undefined
}

/**
 * Next writes the socket's address into X-Forwarded-For unless the client sent that header, which
 * `stripForwardingHeaders` removes first. Behind a proxy (TRUST_PROXY) the last entry is the one written by the proxy.
 */
export function callerOf(headers: Headers): Caller {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
  return {
    address: network(address),
    userAgent: headers.get('user-agent') ?? '',
    device: cookieValue(headers.get('cookie'), deviceCookie.name),
  }
}

/** The public host name: from NEXTAUTH_URL if set, otherwise from the request. */
export function requestHost(headers: Headers): string | null {
  return env.NEXTAUTH_URL ? new URL(env.NEXTAUTH_URL).host : sentHost(headers)
}

/** The host name under which the caller, or a trusted proxy for it, asked. */
export const sentHost = (headers: Headers): string | null =>
  (env.TRUST_PROXY && headers.get('x-forwarded-host')) || headers.get('host')

/** "https://music.example.org": the address of this site, as the caller knows it. */
export function requestOrigin({ headers, url }: Request): string {
  return `${isHttpsRequest(headers) ? 'https' : 'http'}://${requestHost(headers) ?? new URL(url).host}`
}

function network(address: string) {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
