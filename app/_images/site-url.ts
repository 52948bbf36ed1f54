import { headers } from 'next/headers'
import { hostOf } from '@/lib/http/caller'
import { cameOverHttps } from '@/lib/security/security-headers'

/** Where this page was asked for: the addresses of pictures in its head must be whole. */
export async function siteUrl(): Promise<URL> {
  const all = await headers()
  return new URL(`${cameOverHttps(all) ? 'https' : 'http'}://${hostOf(all) ?? 'localhost'}`)
}
