import { createHash } from 'node:crypto'

/** A value as JSON in UTF-8, with its weak ETag. */
export type JsonAnswer = { bytes: Uint8Array<ArrayBuffer>; etag: string }

export function jsonAnswer(data: unknown): JsonAnswer {
  const bytes = new TextEncoder().encode(JSON.stringify(data))
  return { bytes, etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` }
}

/** A JSON response with a weak ETag, cacheable by the client only; 304 without a body if the client already has it. */
export function jsonResponse(request: Request, { bytes, etag }: JsonAnswer): Response {
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Authorization' }
  if (hasTag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(bytes, { headers: { ...headers, 'Content-Type': 'application/json' } })
}

function hasTag(ifNoneMatch: string | null, etag: string) {
  const strong = (tag: string) => tag.trim().replace(/^W\//, '')
  return ifNoneMatch?.trim() === '*' || (ifNoneMatch?.split(',').some((tag) => strong(tag) === strong(etag)) ?? false)
}
