import { z } from 'zod'
import { AppError, invalid } from '@/lib/errors'
import type { Operation } from '@/lib/http/operation'
import { readText } from '@/lib/http/read-text'
import { zodErrors } from '@/lib/http/zod-errors'

const maxBytes = 1024 * 1024

export type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }

/**
 * The path, query and body fields as parsed by the operation's schemas, in one object. If a name occurs more than once,
 * the path takes precedence over the body and the body over the query. Throws a ZodError with every error.
 */
export async function readInput(
  request: Request,
  context: RouteContext | undefined,
  { params, query, body }: Operation,
): Promise<object> {
  const parsed = [
    query?.safeParse(queryOf(request), zodErrors),
    body?.safeParse(await jsonBody(request, isOptional(body)), zodErrors),
    params?.safeParse(await context?.params, zodErrors),
  ]
  const issues = parsed.flatMap((result) => result?.error?.issues ?? [])
  if (issues.length > 0) throw new z.ZodError(issues)
  return Object.assign({}, ...parsed.map((result) => result?.data))
}

/** Whether a request without a body is accepted: then the schema accepts undefined. */
export const isOptional = (body: z.ZodType) => body.safeParse(undefined).success

function queryOf(request: Request): Record<string, string> {
  const { searchParams } = new URL(request.url)
  // Refuse a parameter that is given twice: ignoring one of its values would answer a different request.
  const repeated = [...searchParams.keys()].find((name) => searchParams.getAll(name).length > 1)
  if (repeated) throw invalid(repeated, `Give ${repeated} once.`)
  return Object.fromEntries(searchParams)
}

async function jsonBody(request: Request, mayBeAbsent: boolean): Promise<object | undefined> {
  const text = await readText(request, maxBytes, 'The body may have at most 1 MB.')
  if (mayBeAbsent && !text.trim()) return undefined
  if (text.trim() && !/^application\/([\w.+-]+\+)?json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new AppError('unsupported', 'The body must be JSON, with Content-Type: application/json.')
  }
  const parsed = parseJson(text)
  if (!parsed || typeof parsed !== 'object' || Array.isArray(parsed)) throw malformed()
  return parsed
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
