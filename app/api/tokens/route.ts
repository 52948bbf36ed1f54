import { z } from 'zod'
import { createToken, listTokens, TokenName, TokenScope, type TokenEntry } from '@/lib/auth/access-tokens'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'
import { Instant } from '../_schemas/response-fields'

const Token = z.strictObject({
  id: z.int(),
  name: z.string(),
  scope: TokenScope.describe('`submit`: submits plays and nothing else; `all`: whatever its owner may do'),
  last_four: z.string(),
  created_at: Instant,
  last_used_at: Instant.nullable().describe('Null: never'),
})

const serializeToken = ({ id, name, scope, lastFour, createdAt, lastUsedAt }: TokenEntry) => ({
  id,
  name,
  scope,
  last_four: lastFour,
  created_at: createdAt.toISOString(),
  last_used_at: lastUsedAt?.toISOString() ?? null,
})

export const GET = route(
  {
    summary: 'The caller’s personal access tokens',
    response: z
      .strictObject({ tokens: z.array(Token) })
      .describe('The tokens, without their secrets, the newest first.'),
  },
  async (_, viewer) => ({ tokens: (await listTokens(viewer)).map(serializeToken) }),
)

export const POST = route(
  {
    summary: 'Makes a personal access token',
    body: z.object({ name: TokenName, scope: TokenScope.default('all') }),
    response: z
      .strictObject({
        token: Token.extend({ last_used_at: z.null(), secret: z.string().describe('Shown only this once') }),
      })
      .describe('The token; its secret is shown only this once.'),
    status: 201,
    errors: ['conflict'],
    example: { body: { name: 'A script at home', scope: 'all' } },
    limit: { name: 'tokens', tries: 30, seconds: 3600 },
  },
  async (asked, viewer, request) => {
    const { token, ...entry } = await createToken(viewer, asked, callerOf(request.headers).address)
    return { token: { ...serializeToken(entry), last_used_at: null, secret: token } }
  },
)
