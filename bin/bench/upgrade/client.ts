import { z } from 'zod'

export type Json = z.infer<ReturnType<typeof z.json>>
export type Client = {
  get: (path: string) => Promise<Json>
  send: (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: Json) => Promise<Json>
}

/** Calls the API of a running instance as one person. Throws on any status that is not a success. */
export function clientOf(address: string, token: string): Client {
  const call = async (method: string, path: string, body?: Json): Promise<Json> => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? null : z.json().parse(JSON.parse(text))
  }
  return { get: (path) => call('GET', path), send: call }
}
