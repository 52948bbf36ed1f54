import type { Example } from '@/lib/http/operation'
import { documentedCalls, type DocumentedCall } from '../routes'

export type Sent = Example & { form?: FormData; text?: string; headers?: Record<string, string> }

/** Every documented call by its name, such as "GET /api/top_items". */
export const calls = new Map<string, DocumentedCall>(documentedCalls.map((call) => [nameOf(call), call]))

export function nameOf({ method, path }: DocumentedCall): string {
  return `${method} ${path}`
}

export function findCall(name: string): DocumentedCall {
  const found = calls.get(name)
  if (!found) throw new Error(`${name} is not documented`)
  return found
}

/** Sends a request as a program would. */
export async function send(
  name: string,
  { params = {}, query = {}, body, form, text, headers }: Sent = {},
): Promise<Response> {
  const { handler, method } = findCall(name)
  const sent = form ?? text ?? (body && JSON.stringify(body))
  const type = body && { 'content-type': 'application/json' }
  const request = new Request(`http://localhost/api?${new URLSearchParams(texts(query))}`, {
    method,
    headers: { ...type, ...headers },
    ...(sent !== undefined && { body: sent }),
  })
  return handler(request, { params: Promise.resolve(texts(params)) })
}

const texts = (fields: Record<string, string | number>) =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, String(value)]))
