/** Lines gathered as bytes at once: a hundred thousand waiting strings would outlive the cheap part of the heap. */
export function copyBuffer(size: number) {
  let bytes = Buffer.allocUnsafe(size)
  let used = 0
  return {
    add(line: string) {
      const most = used + line.length * 3
      if (most > bytes.length) bytes = Buffer.concat([bytes.subarray(0, used)], Math.max(2 * bytes.length, most))
      used += bytes.write(line, used)
    },
    length: () => used,
    /** Hands over what is there and begins anew. */
    take(): Buffer {
      const taken = bytes.subarray(0, used)
      bytes = Buffer.allocUnsafe(size)
      used = 0
      return taken
    },
  }
}
