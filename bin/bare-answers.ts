import type { IncomingMessage, ServerResponse } from 'node:http'
import { statusOf } from '../lib/errors'

const methodNotAllowed = JSON.stringify({ error: { code: 'method_not_allowed', message: 'This address does not take that method.' } })
const invalid = JSON.stringify({ error: { code: 'invalid', message: 'This address is not written as addresses are.' } })

/** Next knows no answer to an address that cannot be decoded. Returns whether it was one, and is answered. */
export function refuseUnreadable({ url = '/' }: IncomingMessage, response: ServerResponse): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return false
  } catch {
    response.writeHead(statusOf.invalid, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(invalid)
    return true
  }
}

/** Next answers a method that a route of the API does not have with a bare 405; here it gets the words of an error. */
export function nameWrongMethod({ url = '/' }: IncomingMessage, response: ServerResponse) {
  if (!url.startsWith('/api/')) return
  const isBare = () => response.statusCode === statusOf.method_not_allowed
  const writeHead = response.writeHead.bind(response)
  const end = response.end.bind(response)
  Object.assign(response, {
    writeHead: (...args: Parameters<typeof writeHead>) => {
      if (isBare()) response.setHeader('Content-Type', 'application/json')
      return writeHead(...args)
    },
    end: (...args: Parameters<typeof end>) => (isBare() ? end(methodNotAllowed) : end(...args)),
  })
}
