import { statusOf } from '@/lib/errors'
import type { Operation } from '@/lib/http/operation'
import { isOptional } from '@/lib/http/read-input'
import { inputSchema, responseSchema, type Described, type JsonSchema } from './json-schema'
import { possibleErrors } from './possible-errors'
import type { DocumentedCall } from './routes'

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
type Reply = { description: string; headers?: Record<string, Ref>; content?: Content }
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

/** A call as an OpenAPI operation. Named schemas that it refers to are added to `named`. */
export function operationObject(call: DocumentedCall, named: Record<string, JsonSchema>): OperationObject {
  const { group, method } = call
  const { operation } = call.handler
  const body = requestBody(operation, named)
  const hasEtag = method === 'GET' && operation.response !== undefined
  return {
    operationId: operationId(call),
    tags: [group],
    summary: operation.summary,
    ...(operation.anonymous && { security: [{ token: [] }, { session: [] }, {}] }),
    parameters: [
      ...parameters('path', operation, named),
      ...parameters('query', operation, named),
      ...(hasEtag ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
    ],
    ...(body && { requestBody: body }),
    responses: {
      [goodStatus(operation)]: goodReply(operation, hasEtag, named),
      ...(hasEtag && { 304: { $ref: '#/components/responses/NotModified' } }),
      ...Object.fromEntries(
        possibleErrors(method, operation).map((code) => [statusOf[code], { $ref: `#/components/responses/${code}` }]),
      ),
    },
  }
}

/**
 * The same for a route that speaks another product's protocol: it takes no session and has no ETag, and its errors have
 * the form of the protocol.
 */
export function protocolOperationObject(call: DocumentedCall, named: Record<string, JsonSchema>): OperationObject {
  const { operation } = call.handler
  const { responses: _responses, parameters: all, ...object } = operationObject(call, named)
  const { headers: _, ...good } = goodReply(operation, false, named)
  return {
    ...object,
    security: [{ token: [] }, ...(operation.anonymous ? [{}] : [])],
    parameters: all.filter((parameter) => 'name' in parameter),
    responses: { [goodStatus(operation)]: good, default: { description: 'An error, in the form of the protocol.' } },
  }
}

/** "getItemsKindId" */
const operationId = ({ method, path }: DocumentedCall) =>
  method.toLowerCase() +
  path
    .replace(/^\/api(?=\/)/, '')
    .replace(/[^\w]+(\w)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '')

export const goodStatus = ({ status, response, file }: Operation) => status ?? (response || file ? 200 : 204)

function into(named: Record<string, JsonSchema>, described: Described): JsonSchema {
  Object.assign(named, described.named)
  return described.schema
}

function parameters(place: 'path' | 'query', operation: Operation, named: Record<string, JsonSchema>): Parameter[] {
  const part = place === 'path' ? 'params' : 'query'
  const schema = operation[part]
  if (!schema) return []
  const { properties = {}, required = [] } = into(named, inputSchema(schema))
  return Object.entries(properties).map(([name, { description, ...own }]) => {
    const example = operation.example?.[part]?.[name]
    return {
      name,
      in: place,
      ...(description && { description }),
      required: place === 'path' || required.includes(name),
      schema: own,
      ...(example !== undefined && { example }),
    }
  })
}

function requestBody(
  { body, bodyType = 'application/json', upload, example }: Operation,
  named: Record<string, JsonSchema>,
): OperationObject['requestBody'] {
  if (upload) return { required: true, content: { 'multipart/form-data': { schema: uploadSchema(upload) } } }
  if (!body) return undefined
  const content = { schema: into(named, inputSchema(body)), ...(example?.body && { example: example.body }) }
  return { required: !isOptional(body), content: { [bodyType]: content } }
}

function uploadSchema({ field, many }: NonNullable<Operation['upload']>): JsonSchema {
  const file = { type: 'string', format: 'binary' }
  return {
    type: 'object',
    required: [field],
    properties: { [field]: many ? { type: 'array', items: file, minItems: 1 } : file },
  }
}

function goodReply({ response, file }: Operation, hasEtag: boolean, named: Record<string, JsonSchema>): Reply {
  if (!response && !file) return { description: 'Done.' }
  const { description = file?.description ?? '', ...json } = response ? into(named, responseSchema(response)) : {}
  const isText = file?.type.startsWith('text/')
  return {
    description,
    ...(hasEtag && { headers: { ETag: { $ref: '#/components/headers/ETag' } } }),
    content: {
      ...(response && { 'application/json': { schema: json } }),
      ...(file && { [file.type]: { schema: isText ? { type: 'string' } : { type: 'string', format: 'binary' } } }),
    },
  }
}
