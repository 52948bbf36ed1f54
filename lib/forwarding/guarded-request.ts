import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { env } from '@/lib/env'
import { isPublicAddress, PrivateAddress, publicAddresses } from './public-address'

const TIMEOUT_MS = 10_000
const MAX_REPLY_BYTES = 64 * 1024

export type Reply = { status: number; text: string; retryAfterSeconds: number | null }
type Sent = { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string }

/**
 * Sends a request to a server that a person named. Addresses that are not public are refused unless FORWARD_PRIVATE is
 * set; the connection goes to the very address that was checked. Redirects are not followed. Throws PrivateAddress, and
 * other errors where there is no answer within ten seconds.
 */
export function guardedRequest(url: URL, { method, headers, body }: Sent): Promise<Reply> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // Node looks up names alone: an address is checked here.
  if (!env.FORWARD_PRIVATE && isIP(host) && !isPublicAddress(host)) return Promise.reject(new PrivateAddress(host))
  return new Promise((resolve, reject) => {
    const options = { method, headers, signal: AbortSignal.timeout(TIMEOUT_MS), agent: false as const }
    const request = send(url, { ...options, ...(!env.FORWARD_PRIVATE && { lookup: publicLookup }) }, (response) => {
      readReply(response).then(resolve, reject)
    })
    request.once('error', reject)
    request.end(body)
  })
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  publicAddresses(hostname).then(
    (addresses) => {
      const [first] = addresses
      if (options.all) callback(null, addresses)
      else callback(null, first?.address ?? '', first?.family)
    },
    (error: NodeJS.ErrnoException) => callback(error, []),
  )
}

async function readReply(response: IncomingMessage): Promise<Reply> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response) {
    const buffer = Buffer.from(chunk)
    bytes += buffer.length
    if (bytes > MAX_REPLY_BYTES) throw new Error('The reply is too long.')
    chunks.push(buffer)
  }
  const wait = Number(response.headers['retry-after'] ?? response.headers['x-ratelimit-reset-in'])
  return {
    status: response.statusCode ?? 0,
    text: Buffer.concat(chunks).toString('utf8'),
    retryAfterSeconds: wait > 0 ? Math.min(wait, 3600) : null,
  }
}
