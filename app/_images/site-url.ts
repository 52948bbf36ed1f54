import { headers } from 'next/headers'
import { requestHost } from '@/lib/http/caller'
import { isHttpsRequest } from '@/lib/security/security-headers'

/** Where this page was asked for: the addresses of pictures in its head must be whole. */
export async function siteUrl(): Promise<URL> {
  const all = await headers()
  return new URL(`${isHttpsRequest(all) ? 'https' : 'http'}://${requestHost(all) ?? 'localhost'}`)
}
