import { createHash } from 'node:crypto'

/**
 * A JSON response with a weak ETag, cacheable by the client only; 304 without a body if the client already has it.
 */
export function jsonResponse(request: Request, data: unknown): Response {
  const text = JSON.stringify(data)
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Authorization' }
  if (hasTag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } })
}

function hasTag(ifNoneMatch: string | null, etag: string) {
  const strong = (tag: string) => tag.trim().replace(/^W\//, '')
  return ifNoneMatch?.trim() === '*' || (ifNoneMatch?.split(',').some((tag) => strong(tag) === strong(etag)) ?? false)
}
