import { AppError, invalid } from '@/lib/errors'

const maxBytes = 1024 * 1024

export type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }

/** Query, JSON body and path parameters in one object; where two name the same field, the later of the three wins. */
export async function readInput(
  request: Request,
  context: RouteContext | undefined,
  body: 'json' | 'raw',
): Promise<Record<string, unknown>> {
  const { searchParams } = new URL(request.url)
  const query = Object.fromEntries(searchParams)
  // Of two values one would be dropped in silence, and the answer would be to another question.
  const repeated = Object.keys(query).find((name) => searchParams.getAll(name).length > 1)
  if (repeated) throw invalid(repeated, `Give ${repeated} once.`)
  const hasBody = body === 'json' && request.body !== null
  return { ...query, ...(hasBody && (await jsonBody(request))), ...(await context?.params) }
}

async function jsonBody(request: Request): Promise<object> {
  const text = await limitedText(request)
  if (!text.trim()) return {}
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new AppError('unsupported', 'The body must be JSON, with Content-Type: application/json.')
  }
  const parsed = parseJson(text)
  if (!parsed || typeof parsed !== 'object' || Array.isArray(parsed)) throw malformed()
  return parsed
}

async function limitedText(request: Request): Promise<string> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    chunks.push(next.value)
    bytes += next.value.byteLength
    if (bytes > maxBytes) throw new AppError('too_large', 'The body may have at most 1 MB.')
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw malformed(cause)
  }
}

const malformed = (cause?: unknown) =>
  new AppError('invalid', 'The body must be a JSON object.', { cause, fields: { body: 'This is not a JSON object.' } })
