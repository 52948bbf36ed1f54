import { z } from 'zod'
import { env } from '@/lib/env'
import { invalid } from '@/lib/errors'
import { guardedRequest, type Reply } from './guarded-request'
import { PrivateAddress } from './public-address'

const MAX_ADDRESS = 300
const MAX_REASON = 200
const unreachable = 'The server could not be reached.'
const isPrivate = 'The server is inside a private network, where this instance does not send anything.'

/**
 * The root of a ListenBrainz server from what a person typed: with or without `1`, a slash, or the whole address for
 * submissions. Throws `invalid`.
 */
export function serverRoot(typed: string): string {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null
  if (!url || typed.length > MAX_ADDRESS || !['http:', 'https:'].includes(url.protocol))
    throw invalid('server', 'Enter an address that starts with https://.')
  if (url.protocol === 'http:' && !env.FORWARD_PRIVATE)
    throw invalid('server', 'Enter an address that starts with https://. Otherwise, others could read your token.')
  if (url.username || url.password || url.search || url.hash)
    throw invalid('server', 'Enter the address alone, without a user name, question mark or #.')
  return `${url.origin}${url.pathname}`.replace(/\/+(1\/*(submit-listens\/*)?)?$/, '')
}

const Validated = z.object({ valid: z.boolean(), user_name: z.string().optional() })

/** The name of the token's owner on the server, if it says so. Throws `invalid` with what is wrong. */
export async function validateToken(root: string, token: string): Promise<string | null> {
  const url = new URL(`${root}/1/validate-token`)
  const reply = await guardedRequest(url, { method: 'GET', headers: authorization(token) }).catch((error: unknown) => {
    throw invalid('server', error instanceof PrivateAddress ? isPrivate : unreachable)
  })
  const { data } = Validated.safeParse(jsonOf(reply))
  if (data?.valid) return data.user_name ?? null
  if (data || reply.status === 401) throw invalid('token', 'The server doesn’t know this token.')
  throw invalid('server', `This is not a ListenBrainz server. It answered with ${reply.status}.`)
}

/** How a submission ended: with `retry`, it may succeed later; with `refused`, it never will. */
type Delivery =
  | { kind: 'stored' }
  | { kind: 'retry'; problem: string; afterSeconds: number | null }
  | { kind: 'refused'; problem: string }

/** Submits listens by ListenBrainz's protocol. */
export async function submitListens(root: string, token: string, listens: object[]): Promise<Delivery> {
  const body = JSON.stringify({ listen_type: listens.length === 1 ? 'single' : 'import', payload: listens })
  const headers = { ...authorization(token), 'content-type': 'application/json' }
  try {
    return deliveryOf(await guardedRequest(new URL(`${root}/1/submit-listens`), { method: 'POST', headers, body }))
  } catch (error) {
    if (error instanceof PrivateAddress) return { kind: 'refused', problem: isPrivate }
    return { kind: 'retry', problem: unreachable, afterSeconds: null }
  }
}

function deliveryOf(reply: Reply): Delivery {
  const { status, retryAfterSeconds } = reply
  if (status === 200) return { kind: 'stored' }
  if (status === 401 || status === 403) return { kind: 'refused', problem: 'The server no longer accepts the token.' }
  if (status === 429 || status >= 500)
    return { kind: 'retry', problem: `The server asked to try later (${status}).`, afterSeconds: retryAfterSeconds }
  const { data } = z.object({ error: z.string() }).safeParse(jsonOf(reply))
  const reason = data ? `: ${data.error.slice(0, MAX_REASON)}` : '.'
  return { kind: 'refused', problem: `The server refused a play (${status})${reason}` }
}

const authorization = (token: string) => ({ authorization: `Token ${token}` })

function jsonOf({ text }: Reply): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // a page of a proxy, for example
  }
}
