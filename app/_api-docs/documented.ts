import type { z } from 'zod'
import type { ErrorCode } from '@/lib/errors'

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]

/** What `route` of lib/door returns, as far as it tells of itself. */
export type RouteFacts = { schema: z.ZodType; isAnonymous: boolean; body: 'json' | 'raw' }

/** Fields of a call as somebody would send them, in the path, the query and the JSON body. */
export type Example = {
  params?: Record<string, string | number>
  query?: Record<string, string | number>
  body?: Record<string, unknown>
}

/** Its fields, one by one; `file` where the same can be had as one, too. */
type JsonAnswer = { answer: z.ZodType; status?: 200 | 201 | 202; file?: string }
type FileAnswer = { file: string }
type NoAnswer = { status: 204 }

export type Operation = {
  summary: string
  /** What a good answer holds */
  response: string
  example?: Example
  /** What can go wrong besides what can with every call of its kind (possible-errors.ts) */
  mayFail?: ErrorCode[]
  /** Where a DELETE takes its fields from a JSON body */
  takesBody?: boolean
  /** The field of a multipart form that holds files */
  files?: { field: string; many: boolean }
} & (JsonAnswer | FileAnswer | NoAnswer)

/** One route file: its path under app/api, its handlers, and what each does. */
export type DocumentedRoute = {
  path: string
  tag: string
  handlers: Partial<Record<Method, RouteFacts>>
  operations: Partial<Record<Method, Operation>>
}

/** Words for one path's operations, held to the methods that its file exports. */
export function documented<H extends Partial<Record<Method, RouteFacts>>>(
  tag: string,
  path: string,
  handlers: H,
  operations: { [M in keyof H & Method]: Operation },
): DocumentedRoute {
  return { path, tag, handlers, operations }
}

type More = Pick<Operation, 'example' | 'mayFail' | 'takesBody' | 'files'> & Pick<JsonAnswer, 'status' | 'file'>

export const says = (summary: string, response: string, answer: z.ZodType, more: More = {}): Operation => ({
  summary,
  response,
  answer,
  ...more,
})
export const nothing = (summary: string, more: Omit<More, 'status' | 'file'> = {}): Operation => ({
  summary,
  response: 'Done; there is nothing to say.',
  ...more,
  status: 204,
})
export const file = (
  summary: string,
  response: string,
  type: string,
  more: Omit<More, 'status' | 'file'> = {},
): Operation => ({ summary, response, ...more, file: type })
