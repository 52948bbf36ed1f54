import { sessionCookie } from '@/lib/auth/session-cookie'
import { statusOf, type ErrorCode } from '@/lib/errors'
import { withBasePath } from '@/lib/base-path'
import { glossaryText } from './glossary'
import type { JsonSchema } from './json-schema'
import { operationObject, protocolOperationObject, type OperationObject } from './operation-object'
import { errorMeanings } from './possible-errors'
import { documentedCalls, protocolCalls, protocolGroups, routeGroups } from './routes'

/** The API as an OpenAPI 3.1 document, generated from the schemas that the routes themselves use. */
export function openApi() {
  const named: Record<string, JsonSchema> = {}
  const paths: Record<string, Record<string, OperationObject>> = {}
  for (const call of documentedCalls)
    (paths[call.path] ??= {})[call.method.toLowerCase()] = operationObject(call, named)
  for (const call of protocolCalls)
    (paths[call.path] ??= {})[call.method.toLowerCase()] = protocolOperationObject(call, named)
  return {
    openapi: '3.1.0',
    info: {
      title: 'MusicMuse',
      version: '1.0.0',
      description:
        'Listening history, statistics and questions in plain English. Every call acts for one person: ' +
        'send a personal access token, made in Settings. New fields may be added to ' +
        'replies. For assistants there is a server of the Model Context Protocol at `' +
        withBasePath('/api/mcp') +
        '`.' +
        `\n\n${glossaryText()}`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: withBasePath('/') }],
    security: [{ token: [] }, { session: [] }],
    tags: Object.keys({ ...routeGroups, ...protocolGroups }).map((name) => ({ name })),
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
          description: 'The ETag of an earlier reply; where nothing has changed, the reply is 304 without a body.',
          schema: { type: 'string' },
        },
      },
      headers: {
        ETag: { description: 'Identifies this reply, for the caller’s own cache.', schema: { type: 'string' } },
        'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
      },
      schemas: {
        Error: errorSchema,
        ...Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1))),
      },
      responses: {
        NotModified: { description: 'Nothing has changed since the reply with this ETag.', headers: etag },
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
        request_id: { type: 'string', description: 'Names the request in the log; also in the header X-Request-Id' },
      },
    },
  },
}

const codes = Object.keys(statusOf) as ErrorCode[]
const errorResponses = Object.fromEntries(
  codes.map((code) => [
    code,
    {
      description: errorMeanings[code],
      ...(code === 'rate_limited' && { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } }),
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
    },
  ]),
)
