/**
 * Collects lines as bytes: a hundred thousand strings would reach the heap's old generation, which is slow to clean.
 */
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
    /** Returns the collected bytes and empties the buffer. */
    take(): Buffer {
      const taken = bytes.subarray(0, used)
      bytes = Buffer.allocUnsafe(size)
      used = 0
      return taken
    },
  }
}
