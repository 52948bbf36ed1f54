import { timingSafeEqual } from 'node:crypto'
import { Registry } from 'prom-client'
import { env } from '@/lib/env'
import { notFound } from '@/lib/errors'
import { callerOf, requestHost } from '@/lib/http/caller'
import { errorResponse } from '@/lib/http/error-response'
import { withSecurityHeaders } from '@/lib/http/with-security-headers'
import { instanceGauges } from '@/lib/maintenance/instance-gauges'
import { metrics } from '@/lib/metrics/metrics'

export const dynamic = 'force-dynamic'

/**
 * Figures for Prometheus: for whoever sends METRICS_TOKEN, or without one for programs on the same machine. To others
 * there is no such address.
 */
export const GET = async (request: Request): Promise<Response> =>
  withSecurityHeaders(request, await figures(request).catch(errorResponse))

async function figures({ headers }: Request): Promise<Response> {
  if (!mayRead(headers)) throw notFound('address')
  const all = Registry.merge([metrics().registry, await instanceGauges(new Date())])
  return new Response(await all.metrics(), {
    headers: { 'Content-Type': all.contentType, 'Cache-Control': 'no-store' },
  })
}

function mayRead(headers: Headers): boolean {
  if (env.METRICS_TOKEN) return isEqual(headers.get('authorization') ?? '', `Bearer ${env.METRICS_TOKEN}`)
  // Through a proxy on this machine, everybody's address is this machine's, but the host is the public one.
  const host = requestHost(headers)?.replace(/:\d+$/, '')
  return callerOf(headers).address === '127.0.0.1' && (host === 'localhost' || host === '127.0.0.1')
}

const isEqual = (given: string, expected: string) =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))
