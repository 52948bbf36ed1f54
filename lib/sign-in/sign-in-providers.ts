import { env } from '@/lib/env'
import type { Provider } from './link-identity'

/** Where people can sign in besides here, as the host has set it up. */
export const signInProviders: { provider: Provider; name: string }[] = [
  ...(env.SPOTIFY_CLIENT_ID && env.SPOTIFY_CLIENT_SECRET ? [{ provider: 'spotify' as const, name: 'Spotify' }] : []),
  ...(env.OIDC_ISSUER ? [{ provider: 'oidc' as const, name: env.OIDC_NAME }] : []),
]
