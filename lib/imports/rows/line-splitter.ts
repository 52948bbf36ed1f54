const NEWLINE = 0x0a

/** Cuts a stream of bytes into its lines that are not blank; null stands for a line over the size cap. */
export function lineSplitter(onLine: (line: string | null) => void, maxLineBytes: number) {
  let parts: Buffer[] = []
  let bytes = 0

  return {
    push(chunk: Buffer) {
      let from = 0
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        keep(chunk.subarray(from, at))
        finish()
        from = at + 1
      }
      keep(chunk.subarray(from))
    },
    end: finish,
  }

  function keep(part: Buffer) {
    bytes += part.length
    if (bytes > maxLineBytes) parts = []
    else if (part.length > 0) parts.push(part)
  }

  function finish() {
    const line = bytes > maxLineBytes ? null : Buffer.concat(parts).toString('utf8').trim()
    parts = []
    bytes = 0
    if (line !== '') onLine(line)
  }
}
