import type { z } from 'zod'
import type { ErrorCode } from '@/lib/errors'
import type { Limit } from '@/lib/http/rate-limit'
import type { Viewer } from '@/lib/viewer'

/**
 * One call of the API, written once: what it takes, what it replies, and the words for both (`.describe()` on a field or
 * a schema). The handler's types and the OpenAPI document come from it.
 */
export type Operation = {
  /** "Deletes a life event" */
  summary: string
  /** The fields of the path, as text: `/api/events/{id}` */
  params?: z.ZodObject
  /** The fields of the query, as text */
  query?: z.ZodObject
  /** A JSON body of at most 1 MB; a call without one is refused */
  body?: z.ZodType
  /** A multipart form in place of the JSON body, by the field that holds its files; the handler reads it. */
  upload?: { field: string; many: boolean }
  /** The JSON of a good reply. An operation with neither this nor `file` replies 204 without a body. */
  response?: z.ZodType
  /** The status of a good reply with a body; default 200 */
  status?: 201 | 202
  /** A file as the good reply, or as one that can be had in place of the JSON */
  file?: { type: string; description?: string }
  /** What can go wrong besides what can with every call of its kind (app/_api-docs/possible-errors.ts) */
  errors?: readonly ErrorCode[]
  /** Values for the documentation */
  example?: Example
  /** Works without signing in: the viewer may be null. */
  anonymous?: boolean
  /** Counted for each person, or for each address where nobody is signed in. */
  limit?: Limit
}

export type Example = {
  params?: Readonly<Record<string, string | number>>
  query?: Readonly<Record<string, string | number>>
  body?: Readonly<Record<string, unknown>>
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : unknown
/** The fields of path, query and body in one object. */
export type Input<O extends Operation> = Parsed<O['params']> & Parsed<O['query']> & Parsed<O['body']>

/** What a handler returns: the JSON of the reply, a file as a Response, or nothing. */
export type Reply<O extends Operation> =
  | (O extends { response: infer R extends z.ZodType } ? z.input<R> : never)
  | (O extends { file: object } ? Response : never)
  | (O extends { response: z.ZodType } | { file: object } ? never : void)

export type Handler<O extends Operation> = (
  input: Input<O>,
  viewer: O extends { anonymous: true } ? Viewer | null : Viewer,
  request: Request,
) => Reply<O> | Promise<Reply<O>>
