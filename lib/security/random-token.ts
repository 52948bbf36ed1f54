import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits in URL-safe characters: a session id, or an access token with a prefix such as `mm_`. */
export const randomToken = (prefix = '') => prefix + randomBytes(32).toString('base64url')

/** SHA-256 in hex, which is what the database stores of a random token. 256 random bits need no salt. */
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex')
