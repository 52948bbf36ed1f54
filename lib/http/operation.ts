import type { z } from 'zod'
import type { ErrorCode } from '@/lib/errors'
import type { Limit } from '@/lib/http/rate-limit'
import type { Viewer } from '@/lib/viewer'

/**
 * An API operation: its input, its response and the documentation of both (`.describe()` on a field or schema). The
 * handler's types and the OpenAPI document are derived from it.
 */
export type Operation = {
  /** "Deletes a life event" */
  summary: string
  /** The path parameters, as text: `/api/events/{id}` */
  params?: z.ZodObject
  /** The query parameters, as text */
  query?: z.ZodObject
  /** A JSON body of at most 1 MB; a request without one is refused */
  body?: z.ZodType
  /** The type of the body where it isn't JSON; only protocol routes, which read their body themselves */
  bodyType?: 'application/json' | 'application/x-www-form-urlencoded'
  /** A multipart form instead of a JSON body, by the name of its file field; the handler reads it. */
  upload?: { field: string; many: boolean }
  /** The JSON of a successful response. An operation with neither this nor `file` replies 204 without a body. */
  response?: z.ZodType
  /** The status of a successful response with a body; default 200 */
  status?: 201 | 202
  /** A file as the response, or as an alternative to JSON */
  file?: { type: string; description?: string }
  /** Errors in addition to those that every operation of its kind can have (app/_api-docs/possible-errors.ts) */
  errors?: readonly ErrorCode[]
  /** Example values for the documentation */
  example?: Example
  /** Works without signing in: the viewer may be null. */
  anonymous?: boolean
  /**
   * Whether a GET with these query parameters depends on nothing but the caller's own history, settings and day. Its answer
   * is kept until one of them changes.
   */
  isKept?: (query: URLSearchParams) => boolean
  /** Counted per person, or per address if nobody is signed in. */
  limit?: Limit
}

export type Example = {
  params?: Readonly<Record<string, string | number>>
  query?: Readonly<Record<string, string | number>>
  body?: Readonly<Record<string, unknown>>
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : unknown
/** The path, query and body fields in one object. */
type Input<O extends Operation> = Parsed<O['params']> & Parsed<O['query']> & Parsed<O['body']>

/** What a handler returns: the JSON of the response, a file as a Response, or nothing. */
type Reply<O extends Operation> =
  | (O extends { response: infer R extends z.ZodType } ? z.input<R> : never)
  | (O extends { file: object } ? Response : never)
  | (O extends { response: z.ZodType } | { file: object } ? never : void)

export type Handler<O extends Operation> = (
  input: Input<O>,
  viewer: O extends { anonymous: true } ? Viewer | null : Viewer,
  request: Request,
) => Reply<O> | Promise<Reply<O>>
