import { z } from 'zod'
import { createToken, listTokens, TokenName } from '@/lib/auth/access-tokens'
import { tokenJson } from '@/lib/auth/serialize-token'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'

export const GET = route(z.object({}), async (_input, viewer) => ({
  tokens: (await listTokens(viewer)).map(tokenJson),
}))

export const POST = route(
  z.object({ name: TokenName }),
  async ({ name }, viewer, request) => {
    const { token, ...entry } = await createToken(viewer, name, callerOf(request.headers).address)
    return Response.json(
      { token: { ...tokenJson(entry), secret: token } },
      { status: 201, headers: { 'Cache-Control': 'no-store' } },
    )
  },
  { limit: { name: 'tokens', tries: 30, seconds: 3600 } },
)
