import { db } from '@/lib/db'
import { randomToken, tokenHash } from '@/lib/security/random-token'

/** The Authorization header of a new personal access token. */
export async function bearerOf(userId: number): Promise<{ authorization: string }> {
  const token = randomToken('mm_')
  await db.personalAccessToken.create({ data: { userId, name: 'test', tokenHash: tokenHash(token), lastFour: token.slice(-4) } })
  return { authorization: `Bearer ${token}` }
}
