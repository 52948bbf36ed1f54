import type { z } from 'zod'

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]

/** What `route` of lib/door returns, as far as it tells of itself. */
export type RouteFacts = { schema: z.ZodType; isAnonymous: boolean; body: 'json' | 'raw' }

export type Operation = {
  summary: string
  /** What a good answer holds */
  response: string
  /** Its fields, where they are told one by one */
  answer?: z.ZodType
  /** The status of a good answer; 200 by default, 204 has no body */
  status?: 200 | 201 | 202 | 204
  /** Of the answer; application/json by default */
  contentType?: string
  /** Where a DELETE takes its fields from a JSON body */
  takesBody?: boolean
  /** The field of a multipart form that holds files */
  files?: string
}

/** One route file: its path under app/api, its handlers, and what each does. */
export type DocumentedRoute = { path: string; tag: string; handlers: Partial<Record<Method, RouteFacts>>; operations: Partial<Record<Method, Operation>> }

/** Words for one path's operations, held to the methods that its file exports. */
export function documented<H extends Partial<Record<Method, RouteFacts>>>(tag: string, path: string, handlers: H, operations: { [M in keyof H & Method]: Operation }): DocumentedRoute {
  return { path, tag, handlers, operations }
}
