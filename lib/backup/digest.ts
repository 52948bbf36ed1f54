import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'

export type Digest = { bytes: number; sha256: string }

/** Passes bytes through, and tells how many there were and their SHA-256 once they have ended. */
export function digest() {
  const hash = createHash('sha256')
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { stream, result: (): Digest => ({ bytes, sha256: hash.digest('hex') }) }
}
