import { headers } from 'next/headers'
import { basePath } from '@/lib/base-path'
import { requestHost } from '@/lib/http/caller'
import { isHttpsRequest } from '@/lib/security/is-https-request'

/** The address of this site, from the request's headers, because image URLs in metadata must be absolute. */
export async function siteUrl(): Promise<URL> {
  const all = await headers()
  return new URL(`${isHttpsRequest(all) ? 'https' : 'http'}://${requestHost(all) ?? 'localhost'}${basePath()}`)
}
