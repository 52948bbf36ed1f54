import type { Example, Method, Operation, RouteFacts } from '../documented'
import { methods } from '../documented'
import { documentedRoutes } from '../routes'

type Handler = RouteFacts &
  ((request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>)
export type Documented = { name: string; path: string; method: Method; handler: Handler; operation: Operation }
export type Sent = Example & { form?: FormData; text?: string; headers?: Record<string, string> }

/** Every documented operation with its handler, by "GET /api/top_items". */
export const operations = new Map<string, Documented>(
  documentedRoutes.flatMap(({ path, handlers, operations: told }) =>
    methods.flatMap((method) => {
      const [handler, operation, name] = [handlers[method] as Handler | undefined, told[method], `${method} ${path}`]
      return handler && operation ? [[name, { name, path, method, handler, operation }] as const] : []
    }),
  ),
)

export function documentedAs(name: string): Documented {
  const found = operations.get(name)
  if (!found) throw new Error(`${name} is not documented`)
  return found
}

/** Sends what a program would; without a body there is none. */
export async function call(
  name: string,
  { params = {}, query = {}, body, form, text, headers }: Sent = {},
): Promise<Response> {
  const { handler, method } = documentedAs(name)
  const sent = form ?? text ?? (body && JSON.stringify(body))
  const type = body && { 'content-type': 'application/json' }
  const request = new Request(`http://localhost/api?${new URLSearchParams(texts(query))}`, {
    method,
    headers: { ...type, ...headers },
    ...(sent !== undefined && { body: sent }),
  })
  return handler(request, { params: Promise.resolve(texts(params)) })
}

const texts = (fields: Record<string, string | number>) =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, String(value)]))
