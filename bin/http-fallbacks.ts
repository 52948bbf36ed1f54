import { request, type IncomingMessage, type ServerResponse } from 'node:http'
import { statusOf } from '../lib/errors'

const methodNotAllowed = JSON.stringify({
  error: { code: 'method_not_allowed', message: 'This address does not take that method.' },
})
const invalid = JSON.stringify({ error: { code: 'invalid', message: 'This address is not written as addresses are.' } })

/** Next knows no answer to an address that cannot be decoded. Returns whether it was one, and is answered. */
export function rejectMalformedUrl({ url = '/' }: IncomingMessage, response: ServerResponse): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return false
  } catch {
    response
      .writeHead(statusOf.invalid, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      .end(invalid)
    return true
  }
}

const known = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])

/**
 * Next answers a method that a route of the API does not have with a bare 405; here it gets the words of an error and
 * the methods that the route has. Returns whether the method is one that Next has no answer to, and is answered.
 */
export function explainMethodNotAllowed(
  { url = '/', method = '', socket }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const writeHead = response.writeHead.bind(response)
  const end = response.end.bind(response)
  const refuse = async () => {
    response.setHeader('Content-Type', 'application/json').setHeader('Allow', await allowedMethods(url, socket))
    writeHead(statusOf.method_not_allowed)
    end(methodNotAllowed)
  }
  const isUnknown = !known.has(method)
  if (isUnknown) void refuse()
  else if (url.startsWith('/api/')) {
    const isBare = () => response.statusCode === statusOf.method_not_allowed
    Object.assign(response, {
      writeHead: (...args: Parameters<typeof writeHead>) => (isBare() ? response : writeHead(...args)), // not before the methods are known
      end: (...args: Parameters<typeof end>) => (isBare() ? void refuse() : end(...args)),
    })
  }
  return isUnknown
}

/** Which methods an address takes: Next alone knows, and says so to whom asks this very server for OPTIONS. */
function allowedMethods(
  path: string,
  { localAddress: host, localPort: port }: IncomingMessage['socket'],
): Promise<string> {
  return new Promise((resolve) => {
    const asked = request({ host, port, path, method: 'OPTIONS' }, (answer) => {
      answer.resume()
      resolve(answer.headers.allow ?? 'GET, HEAD')
    })
    asked.once('error', () => resolve('GET, HEAD')).end()
  })
}
