import { z } from 'zod'
import { env } from '@/lib/env'

const TIMEOUT_MS = 10_000
const PAGE = 50
export const SPOTIFY_SCOPE = 'user-read-recently-played'

/** The instance's own keys at Spotify; null if it has none. */
export const spotifyKeys = () =>
  env.SPOTIFY_CLIENT_ID && env.SPOTIFY_CLIENT_SECRET
    ? { id: env.SPOTIFY_CLIENT_ID, secret: env.SPOTIFY_CLIENT_SECRET }
    : null

/** What Spotify refused. `retryAfterSeconds` is set when it asks to wait. */
export class SpotifyError extends Error {
  constructor(
    readonly kind: 'consent_ended' | 'token_expired' | 'not_allowed' | 'rate_limited' | 'unavailable',
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message)
  }
}

const Tokens = z.object({ access_token: z.string(), refresh_token: z.string().optional(), expires_in: z.number() })
export type SpotifyTokens = z.infer<typeof Tokens>

/** Exchanges the code of a consent, or a refresh token, for tokens. Throws SpotifyError. */
export async function fetchTokens(
  grant: { code: string; redirectUri: string } | { refreshToken: string },
): Promise<SpotifyTokens> {
  const keys = spotifyKeys()
  if (!keys) throw new SpotifyError('not_allowed', 'This instance has no keys of Spotify.')
  const body = new URLSearchParams(
    'code' in grant
      ? { grant_type: 'authorization_code', code: grant.code, redirect_uri: grant.redirectUri }
      : { grant_type: 'refresh_token', refresh_token: grant.refreshToken },
  )
  const authorization = `Basic ${Buffer.from(`${keys.id}:${keys.secret}`).toString('base64')}`
  const response = await send(`${env.SPOTIFY_ACCOUNTS_URL}/api/token`, {
    method: 'POST',
    headers: { authorization },
    body,
  })
  if (response.ok) return Tokens.parse(await response.json())
  const text = await response.text()
  if (text.includes('invalid_grant'))
    throw new SpotifyError('consent_ended', 'Spotify no longer accepts the permission.')
  throw refusal(response)
}

const Item = z.object({
  played_at: z.iso.datetime({ offset: true }),
  track: z.object({
    name: z.string(),
    duration_ms: z.number().nullish(),
    artists: z.array(z.object({ name: z.string() })).nonempty(),
    album: z.object({ name: z.string(), artists: z.array(z.object({ name: z.string() })).default([]) }).nullish(),
  }),
})
export type SpotifyPlay = z.infer<typeof Item>
const RecentlyPlayed = z.object({ items: z.array(z.unknown()) })

/**
 * What a person played after an instant (milliseconds since 1970), at most the 50 plays that Spotify keeps. Items
 * without a title or artist are left out. Throws SpotifyError.
 */
export async function recentlyPlayed(accessToken: string, after: number | null): Promise<SpotifyPlay[]> {
  const query = new URLSearchParams({ limit: String(PAGE), ...(after !== null && { after: String(after) }) })
  const response = await send(`${env.SPOTIFY_API_URL}/v1/me/player/recently-played?${query}`, {
    headers: { authorization: `Bearer ${accessToken}` },
  })
  if (!response.ok) throw refusal(response)
  const { items } = RecentlyPlayed.parse(await response.json())
  return items.map((item) => Item.safeParse(item)).flatMap(({ data }) => (data ? [data] : []))
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch (cause) {
    throw Object.assign(new SpotifyError('unavailable', 'Spotify could not be reached.'), { cause })
  }
}

function refusal({ status, headers }: Response): SpotifyError {
  if (status === 401) return new SpotifyError('token_expired', 'Spotify no longer accepts the access token.')
  if (status === 403)
    return new SpotifyError('not_allowed', 'Spotify does not let this instance read the account. Its host must add it.')
  const wait = Number(headers.get('retry-after'))
  if (status === 429) return new SpotifyError('rate_limited', 'Spotify asks to wait.', wait > 0 ? wait : 60)
  return new SpotifyError('unavailable', `Spotify answered with an error (${status}).`)
}
