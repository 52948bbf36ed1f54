import { Readable } from 'node:stream'

/**
 * A request's body as a stream that can be given up. The body itself is not cancelled: when a cancelled one ends, Node
 * throws where nobody can catch it ("ReadableStream is already closed"). The HTTP server discards what was not read.
 */
export function bodyStream(body: ReadableStream<Uint8Array>): Readable {
  const reader = body.getReader()
  return new Readable({
    read() {
      reader.read().then(
        ({ value }) => this.destroyed || this.push(value ?? null),
        (error: Error) => this.destroy(error),
      )
    },
  })
}
