import type { NextAuthOptions } from 'next-auth'
import { z } from 'zod'
import { env } from '@/lib/env'

/** An id is only unique at its issuer, and the host may choose another issuer one day. */
export const oidcId = ({ iss, sub }: { iss: string; sub: string }) => `${iss} ${sub}`

/** The OpenID Connect provider of the host's choice (OIDC_…), found by its discovery document. */
export function oidcProviders(): NextAuthOptions['providers'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = env
  if (!issuer || !clientId || !clientSecret) return []
  return [
    {
      id: 'oidc',
      name,
      type: 'oauth',
      wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      authorization: { params: { scope: 'openid email profile' } },
      idToken: true,
      // Some providers put the email into the ID token, others only into what their userinfo endpoint returns.
      userinfo: {
        request: async ({ client, tokens: { id_token, access_token } }) => {
          const claims = claimsOf(id_token)
          if (!client.issuer.metadata.userinfo_endpoint || !access_token) return claims
          const told = await client.userinfo(access_token)
          if (told.sub !== claims.sub) throw new Error('The userinfo endpoint speaks of somebody else.')
          return { ...told, ...claims }
        },
      },
      checks: ['pkce', 'state', 'nonce'],
      clientId,
      clientSecret,
      profile: (claims: { iss: string; sub: string }) => ({ id: oidcId(claims) }),
    },
  ]
}

const Claims = z.looseObject({ iss: z.string(), sub: z.string() })

/** The claims of an ID token that next-auth has verified. */
const claimsOf = (idToken = '') =>
  Claims.parse(JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8')))
