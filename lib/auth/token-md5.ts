import { createHash } from 'node:crypto'
import { db } from '@/lib/db'
import { decrypt, encrypt } from '@/lib/security/encryption'

// Last.fm's oldest clients prove that they know the password with hashes made of md5(password). So the MD5 of a token
// that may only submit plays is kept, encrypted. The token itself has 256 random bits and cannot be found from it.

const contextOf = (userId: number) => `token md5:${userId}`

/** What is stored for a new token. */
export const sealedMd5 = (token: string, userId: number): string =>
  encrypt(createHash('md5').update(token).digest('hex'), contextOf(userId))

/** The person's tokens that may only submit, each with its MD5. */
export async function tokensWithMd5(username: string): Promise<{ id: number; md5: string }[]> {
  const tokens = await db.personalAccessToken.findMany({
    where: { user: { username, disabledAt: null }, md5Encrypted: { not: null } },
    select: { id: true, userId: true, md5Encrypted: true },
  })
  return tokens.flatMap(({ id, userId, md5Encrypted }) =>
    md5Encrypted === null ? [] : [{ id, md5: decrypt(md5Encrypted, contextOf(userId)) }],
  )
}
