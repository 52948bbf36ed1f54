import { pbkdf2, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const form =
  /^(scrypt:(?<n>\d+):(?<r>\d+):(?<p>\d+)|pbkdf2:(?<digest>sha1|sha256|sha512):(?<rounds>\d+))\$(?<salt>[^$]+)\$(?<hex>[0-9a-f]+)$/

/** Whether this hash has the format of werkzeug.security.generate_password_hash. */
export const isWerkzeugHash = (stored: string) => form.test(stored)

/** Checks a password against a werkzeug hash. The salt is text, and the key is as long as the stored one. */
export async function verifyWerkzeugHash(stored: string, password: string): Promise<boolean> {
  const { salt = '', hex = '', digest, rounds, n, r, p } = form.exec(stored)?.groups ?? {}
  const wanted = Buffer.from(hex, 'hex')
  if (wanted.length === 0) return false
  const key = digest
    ? await promisify(pbkdf2)(password, salt, Number(rounds), wanted.length, digest)
    : await scryptKey(password, salt, wanted.length, { N: Number(n), r: Number(r), p: Number(p) })
  return timingSafeEqual(key, wanted)
}

function scryptKey(
  password: string,
  salt: string,
  length: number,
  { N, r, p }: { N: number; r: number; p: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // werkzeug's own limit: Node's default of 32 MiB is slightly too small for its parameters.
    scrypt(password, salt, length, { N, r, p, maxmem: 132 * N * r * p }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
