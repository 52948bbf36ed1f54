import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits in URL-safe letters: a session id, or with a prefix such as `mm_` a token a person keeps. */
export const randomToken = (prefix = '') => prefix + randomBytes(32).toString('base64url')

/** SHA-256 in hex: what the database keeps of a random token. No salt is needed where 256 bits were random. */
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex')
