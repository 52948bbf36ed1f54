import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)
/** Less than that becomes hardly smaller. */
const MIN_COMPRESSED_BYTES = 1024

/** Sends a route's response, compressed if it is a long text and the caller takes that. */
export async function sendResponse(answer: Response, request: IncomingMessage, response: ServerResponse) {
  const body = Buffer.from(await answer.arrayBuffer())
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) response.appendHeader(name, value)
  if (!isText(answer)) return void response.end(body)
  response.appendHeader('Vary', 'Accept-Encoding')
  if (body.length < MIN_COMPRESSED_BYTES || !takesGzip(request)) return void response.end(body)
  response.setHeader('Content-Encoding', 'gzip')
  response.end(await compress(body))
}

const isText = ({ headers }: Response) => /^text\/|[/+](json|xml)\b/.test(headers.get('content-type') ?? '')

const takesGzip = ({ headers }: IncomingMessage) =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(headers['accept-encoding'] ?? ''))
