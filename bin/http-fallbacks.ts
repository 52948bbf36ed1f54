import { request, type IncomingMessage, type ServerResponse } from 'node:http'
import { statusOf, type ErrorCode } from '../lib/errors'
import { requestIdField } from '../lib/request-context'

const errorJson = (code: ErrorCode, message: string) =>
  JSON.stringify({ error: { code, message, ...requestIdField() } })

/** Answers a URL that cannot be decoded (`/%ff`), which Next would not. Returns whether it did. */
export function rejectMalformedUrl({ url = '/' }: IncomingMessage, response: ServerResponse): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return false
  } catch {
    response
      .writeHead(statusOf.invalid, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      .end(errorJson('invalid', 'This address is not valid.'))
    return true
  }
}

/** Whether an address is for programs, which expect JSON; the others are pages. */
export const isForPrograms = (url: string) => /^\/apis?(\/|\?|$)/.test(url)

type Unavailable = { message: string; retryAfterSeconds: number; page: string }

/** Answers with 503 and a time to come back, in the form that the caller expects: JSON, or a page that loads again. */
export function answerUnavailable(
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
  { message, retryAfterSeconds, page }: Unavailable,
): void {
  const isForProgram = isForPrograms(url)
  // ListenBrainz's form: its clients keep a play for later if `code` is 503, and drop it otherwise.
  const json = url.startsWith('/apis/')
    ? JSON.stringify({ code: statusOf.unavailable, error: message })
    : errorJson('unavailable', message)
  response
    .writeHead(statusOf.unavailable, {
      'Content-Type': isForProgram ? 'application/json' : 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': retryAfterSeconds,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    })
    .end(isForProgram ? json : page)
}

export const supportedMethods = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])

/**
 * Gives the empty 405 with which Next answers an API route's missing method a JSON error and an Allow header.
 * Answers methods that Next does not know at all itself, and returns whether it did.
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
    end(errorJson('method_not_allowed', 'This address doesn’t support this method.'))
  }
  const isUnknown = !supportedMethods.has(method)
  if (isUnknown) void refuse()
  else if (isForPrograms(url)) {
    const isMethodNotAllowed = () => response.statusCode === statusOf.method_not_allowed
    Object.assign(response, {
      // The headers wait until `refuse` knows the allowed methods.
      writeHead: (...args: Parameters<typeof writeHead>) => (isMethodNotAllowed() ? response : writeHead(...args)),
      end: (...args: Parameters<typeof end>) => (isMethodNotAllowed() ? void refuse() : end(...args)),
    })
  }
  return isUnknown
}

/** The methods a path supports. Only Next knows them, so this asks this server with an OPTIONS request. */
function allowedMethods(
  path: string,
  { localAddress: host, localPort: port }: IncomingMessage['socket'],
): Promise<string> {
  return new Promise((resolve) => {
    const options = request({ host, port, path, method: 'OPTIONS' }, (answer) => {
      answer.resume()
      resolve(answer.headers.allow ?? 'GET, HEAD')
    })
    options.once('error', () => resolve('GET, HEAD')).end()
  })
}
