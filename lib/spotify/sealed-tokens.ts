import { decrypt, encrypt } from '@/lib/security/encryption'
import type { SpotifyTokens } from './spotify-api'

type Stored = { userId: number; accessTokenEncrypted: string; refreshTokenEncrypted: string }

const context = (kind: 'access' | 'refresh', userId: number) => `spotify-plays:${kind}:${userId}`

/** The columns that hold tokens. Spotify sends a refresh token only where it is new. */
export function sealTokens(userId: number, { access_token, refresh_token, expires_in }: SpotifyTokens, now: Date) {
  return {
    accessTokenEncrypted: encrypt(access_token, context('access', userId)),
    ...(refresh_token && { refreshTokenEncrypted: encrypt(refresh_token, context('refresh', userId)) }),
    accessExpiresAt: new Date(now.getTime() + expires_in * 1000),
  }
}

export const openTokens = ({ userId, accessTokenEncrypted, refreshTokenEncrypted }: Stored) => ({
  accessToken: decrypt(accessTokenEncrypted, context('access', userId)),
  refreshToken: decrypt(refreshTokenEncrypted, context('refresh', userId)),
})
