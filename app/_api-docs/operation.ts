import { statusOf } from '@/lib/errors'
import type { Method, Operation, RouteFacts } from './documented'
import { answerSchema, inputSchema, withoutParams, type Described, type JsonSchema } from './json-schema'
import { possibleErrors } from './possible-errors'

type Ref = { $ref: string }
export type Parameter = {
  name: string
  in: 'path' | 'query'
  description?: string
  required: boolean
  schema: JsonSchema
  example?: string | number
}
export type Content = Record<string, { schema: JsonSchema; example?: unknown }>
export type Reply = { description: string; headers?: Record<string, Ref>; content?: Content }
/** One entry under `paths`. */
export type OperationObject = {
  operationId: string
  tags: string[]
  summary: string
  security?: Record<string, never[]>[]
  parameters: (Parameter | Ref)[]
  requestBody?: { required: boolean; content: Content }
  responses: Record<string, Reply | Ref>
}

type Call = { path: string; tag: string; method: Method; facts: RouteFacts; operation: Operation }

/** One call as OpenAPI tells it; the schemas that it refers to by name are put into `named`. */
export function operationOf(call: Call, named: Record<string, JsonSchema>): OperationObject {
  const { path, tag, method, facts, operation } = call
  const schema = into(named, inputSchema(facts.schema))
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const takesBody = ['POST', 'PUT', 'PATCH'].includes(method) || operation.takesBody === true
  const inQuery = takesBody ? [] : Object.keys(schema.properties ?? {}).filter((name) => !inPath.includes(name))
  const requestBody = takesBody ? bodyOf(operation, withoutParams(schema, inPath)) : undefined
  const isRead = method === 'GET' && 'answer' in operation
  return {
    operationId: `${method.toLowerCase()}${path.replace(/^\/api/, '').replace(/[/{}]+(\w)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '')}`,
    tags: [tag],
    summary: operation.summary,
    ...(facts.isAnonymous && { security: [{ token: [] }, { session: [] }, {}] }),
    parameters: [
      ...inPath.map((name) => parameter(name, 'path', schema, operation.example?.params?.[name])),
      ...inQuery.map((name) => parameter(name, 'query', schema, operation.example?.query?.[name])),
      ...(isRead ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
    ],
    ...(requestBody && { requestBody }),
    responses: {
      [String('status' in operation ? (operation.status ?? 200) : 200)]: goodReply(operation, isRead, named),
      ...(isRead && { 304: { $ref: '#/components/responses/NotModified' } }),
      ...Object.fromEntries(
        possibleErrors({ method, operation, schema, hasBody: requestBody !== undefined }).map((code) => [
          statusOf[code],
          { $ref: `#/components/responses/${code}` },
        ]),
      ),
    },
  }
}

function into(named: Record<string, JsonSchema>, described: Described): JsonSchema {
  Object.assign(named, described.named)
  return described.schema
}

function parameter(
  name: string,
  where: 'path' | 'query',
  schema: JsonSchema,
  example: string | number | undefined,
): Parameter {
  const { description, ...own } = schema.properties?.[name] ??
    schema.allOf?.map((part) => part.properties?.[name]).find(Boolean) ?? { type: 'string' }
  const required = where === 'path' || (schema.required?.includes(name) ?? false)
  return {
    name,
    in: where,
    ...(description && { description }),
    required,
    schema: own,
    ...(example !== undefined && { example }),
  }
}

function bodyOf({ files, example }: Operation, schema: JsonSchema): OperationObject['requestBody'] {
  if (files) {
    const one = { type: 'string', format: 'binary' }
    const form = {
      type: 'object',
      required: [files.field],
      properties: { [files.field]: files.many ? { type: 'array', items: one } : one },
    }
    return { required: true, content: { 'multipart/form-data': { schema: form } } }
  }
  const isEmpty = schema.type === 'object' && Object.keys(schema.properties ?? {}).length === 0
  return isEmpty
    ? undefined
    : { required: true, content: { 'application/json': { schema, ...(example?.body && { example: example.body }) } } }
}

function goodReply(operation: Operation, isRead: boolean, named: Record<string, JsonSchema>): Reply {
  const { response: description } = operation
  const content: Content = {}
  if ('answer' in operation) content['application/json'] = { schema: into(named, answerSchema(operation.answer)) }
  if ('file' in operation && operation.file)
    content[operation.file] = {
      schema: operation.file.startsWith('text/') ? { type: 'string' } : { type: 'string', format: 'binary' },
    }
  if (Object.keys(content).length === 0) return { description }
  return { description, ...(isRead && { headers: { ETag: { $ref: '#/components/headers/ETag' } } }), content }
}
