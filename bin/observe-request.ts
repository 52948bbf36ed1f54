import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { metrics } from '../lib/metrics/metrics'
import { isForPrograms, supportedMethods } from './http-fallbacks'
import { trustsProxy } from './trusts-proxy'

/** Gives a request its id, or keeps that of a trusted proxy. It is in the response, errors and every line of the log. */
export function identifyRequest({ headers }: IncomingMessage, response: ServerResponse): string {
  const sent = trustsProxy() && String(headers['x-request-id'] ?? '')
  const id = sent && /^[\w.-]{8,64}$/.test(sent) ? sent : randomUUID()
  response.setHeader('X-Request-Id', id)
  return id
}

/** Counts a request and logs it, without its address: that may hold names, questions and secrets. */
export function measureRequest({ url = '/', method = '' }: IncomingMessage, response: ServerResponse, log?: Logger) {
  const begun = performance.now()
  const kind = url.startsWith('/_next/') ? 'asset' : isForPrograms(url) ? 'api' : 'page'
  const stop = metrics().requests.startTimer({ kind, method: supportedMethods.has(method) ? method : 'other' })
  response.once('finish', () => {
    const { statusCode: status } = response
    stop({ status })
    const entry = {
      request: response.getHeader('X-Request-Id'),
      kind,
      method,
      status,
      ms: Math.round(performance.now() - begun),
    }
    log?.[status >= 500 ? 'warn' : 'debug'](entry, 'Answered')
  })
}
