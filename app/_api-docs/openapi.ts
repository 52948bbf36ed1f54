import { sessionCookie } from '@/lib/auth/session-cookie'
import { statusOf } from '@/lib/errors'
import { methods, type DocumentedRoute, type Method, type Operation, type RouteFacts } from './documented'
import { documentedRoutes } from './routes'
import { answerSchema, inputSchema, withoutParams, type JsonSchema } from './json-schema'

/** The API as an OpenAPI 3.1 document, built from the schemas that the routes themselves parse with. */
export function openApi() {
  const paths = Object.fromEntries(documentedRoutes.map((route) => [route.path, pathItem(route)]))
  return {
    openapi: '3.1.0',
    info: {
      title: 'MusicMuse',
      version: '1.0.0',
      description: 'Listening history, statistics and questions in plain words. Every call acts for one person: send a personal access token, made in Settings.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { session: [] }],
    tags: [...new Set(documentedRoutes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A personal access token.' },
        session: { type: 'apiKey', in: 'cookie', name: sessionCookie.name, description: 'The session of a signed-in browser.' },
      },
      schemas: { Error: errorSchema },
      responses: { Error: { description: 'What went wrong, as a code and a sentence.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } } },
    },
  }
}

const errorSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { type: 'string', enum: Object.keys(statusOf) },
        message: { type: 'string' },
        fields: { type: 'object', additionalProperties: { type: 'string' }, description: 'What is wrong with which field.' },
      },
    },
  },
}

function pathItem(route: DocumentedRoute) {
  return Object.fromEntries(
    methods.flatMap((method) => {
      const [facts, operation] = [route.handlers[method], route.operations[method]]
      return facts && operation ? [[method.toLowerCase(), described(route, method, facts, operation)]] : []
    }),
  )
}

function described({ path, tag }: DocumentedRoute, method: Method, facts: RouteFacts, operation: Operation) {
  const schema = inputSchema(facts.schema)
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const takesBody = ['POST', 'PUT', 'PATCH'].includes(method) || operation.takesBody === true
  const query = takesBody ? [] : Object.keys(schema.properties ?? {}).filter((name) => !names.includes(name))
  const body = takesBody ? requestBody(operation, withoutParams(schema, names)) : undefined
  return {
    operationId: `${method.toLowerCase()}${path.replace(/^\/api/, '').replace(/[/{}]+(\w)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '')}`,
    tags: [tag],
    summary: operation.summary,
    ...(facts.isAnonymous && { security: [{ token: [] }, { session: [] }, {}] }),
    parameters: [...names.map((name) => parameter(name, 'path', schema)), ...query.map((name) => parameter(name, 'query', schema))],
    ...(body && { requestBody: body }),
    responses: { [String(operation.status ?? 200)]: goodAnswer(operation), default: { $ref: '#/components/responses/Error' } },
  }
}

function parameter(name: string, where: 'path' | 'query', schema: JsonSchema) {
  const own = schema.properties?.[name] ?? schema.allOf?.map((part) => part.properties?.[name]).find(Boolean) ?? { type: 'string' }
  return { name, in: where, required: where === 'path' || (schema.required?.includes(name) ?? false), schema: own }
}

function requestBody({ files }: Operation, schema: JsonSchema) {
  if (files) {
    const form = { type: 'object', required: [files], properties: { [files]: { type: 'string', format: 'binary' } } }
    return { required: true, content: { 'multipart/form-data': { schema: form } } }
  }
  const isEmpty = schema.type === 'object' && Object.keys(schema.properties ?? {}).length === 0
  return isEmpty ? undefined : { required: true, content: { 'application/json': { schema } } }
}

function goodAnswer({ response, answer, status, contentType = 'application/json' }: Operation) {
  if (status === 204) return { description: response }
  const json: JsonSchema = answer ? answerSchema(answer) : { type: 'object' }
  return { description: response, content: { [contentType]: { schema: contentType === 'application/json' ? json : { type: 'string', format: 'binary' } } } }
}
