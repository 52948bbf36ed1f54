import { createHash } from 'node:crypto'

/**
 * A read's answer as JSON with a weak ETag of its text, for the caller's own cache alone; 304 without a body where the
 * caller has it already.
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
