import { sessionCookie } from '@/lib/auth/session-cookie'
import { statusOf, type ErrorCode } from '@/lib/errors'
import { methods, type DocumentedRoute } from './documented'
import { operationOf } from './operation'
import { errorWords } from './possible-errors'
import { documentedRoutes } from './routes'
import type { JsonSchema } from './json-schema'
import { wordsAsText } from './words'

/** The API as an OpenAPI 3.1 document, built from the schemas that the routes themselves parse with. */
export function openApi() {
  const named: Record<string, JsonSchema> = {}
  const paths = Object.fromEntries(documentedRoutes.map((route) => [route.path, pathItem(route, named)]))
  return {
    openapi: '3.1.0',
    info: {
      title: 'MusicMuse',
      version: '1.0.0',
      description: `Listening history, statistics and questions in plain words. Every call acts for one person: send a personal access token, made in Settings. Answers may gain fields.\n\n${wordsAsText()}`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { session: [] }],
    tags: [...new Set(documentedRoutes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A personal access token.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: sessionCookie.name,
          description: 'The session of a signed-in browser.',
        },
      },
      parameters: {
        IfNoneMatch: {
          name: 'If-None-Match',
          in: 'header',
          required: false,
          description: 'The ETag of an earlier answer: where it would be the same again, 304 without a body.',
          schema: { type: 'string' },
        },
      },
      headers: {
        ETag: { description: 'Of this answer, for the caller’s own cache.', schema: { type: 'string' } },
        'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
      },
      schemas: {
        Error: errorSchema,
        ...Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1))),
      },
      responses: {
        NotModified: { description: 'As it was: the caller has it already.', headers: etag },
        ...errorResponses,
      },
    },
  }
}

const etag = { ETag: { $ref: '#/components/headers/ETag' } }

const errorSchema: JsonSchema = {
  type: 'object',
  description: 'What went wrong.',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { type: 'string', enum: Object.keys(statusOf) },
        message: { type: 'string', description: 'A sentence for a person' },
        fields: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description: 'What is wrong with which field',
        },
      },
    },
  },
}

const codes = Object.keys(statusOf) as ErrorCode[]
const errorResponses = Object.fromEntries(
  codes.map((code) => [
    code,
    {
      description: errorWords[code],
      ...(code === 'rate_limited' && { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } }),
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
    },
  ]),
)

function pathItem(route: DocumentedRoute, named: Record<string, JsonSchema>) {
  return Object.fromEntries(
    methods.flatMap((method) => {
      const [facts, operation] = [route.handlers[method], route.operations[method]]
      return facts && operation
        ? [[method.toLowerCase(), operationOf({ path: route.path, tag: route.tag, method, facts, operation }, named)]]
        : []
    }),
  )
}
