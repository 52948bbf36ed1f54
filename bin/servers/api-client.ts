import { createPerson } from '@/lib/testing/test-person'
import { bearerHeader } from '@/lib/testing/auth-headers'

export type ApiClient = Awaited<ReturnType<typeof newPerson>>

/** A new account, and what sends requests to any process in its name. Anything but a success is an error. */
export async function newPerson(username: string) {
  const { userId } = await createPerson(username)
  const { authorization } = await bearerHeader(userId)
  const send = async (method: string, url: string, body?: BodyInit) => {
    const isJson = typeof body === 'string'
    const headers = { authorization, ...(isJson && { 'content-type': 'application/json' }) }
    const response = await fetch(url, { method, headers, body: body ?? null })
    if (!response.ok) throw new Error(`${method} ${url} got ${response.status}: ${await response.text()}`)
    return response
  }
  return {
    userId,
    username,
    token: authorization.slice('Bearer '.length),
    send,
    /** JSON, sent and received. A reply without content is null. */
    async json(method: string, url: string, body?: unknown): Promise<unknown> {
      const text = await (await send(method, url, body === undefined ? undefined : JSON.stringify(body))).text()
      return text === '' ? null : JSON.parse(text)
    },
  }
}
