import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { oidcId } from './oidc-provider'
import type { Identity, Provider } from './link-identity'

const SpotifyProfile = z.object({ id: z.string(), display_name: z.string().nullish(), email: z.email() })
const OidcProfile = z.object({
  iss: z.string(),
  sub: z.string(),
  email: z.email(),
  email_verified: z.boolean().or(z.stringbool()).optional(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
})

/** Who signed in at a provider. Throws `invalid` where the provider says that the email is not theirs yet. */
export function identityOf(provider: Provider, profile: unknown): Identity {
  if (provider === 'spotify') {
    const { id, display_name: name, email } = SpotifyProfile.parse(profile)
    return { provider, id, email, name: name ?? null }
  }
  const { iss, sub, email, email_verified: isVerified, name, preferred_username } = OidcProfile.parse(profile)
  if (isVerified === false) throw new AppError('invalid', 'The email is not verified.')
  return { provider, id: oidcId({ iss, sub }), email, name: name ?? preferred_username ?? null }
}
