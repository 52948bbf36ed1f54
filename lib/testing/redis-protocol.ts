export type Reply = string | number | null | Error | Reply[]

/** A command in Redis's own protocol (RESP 2). */
export function writeCommand(parts: (string | number)[]): string {
  return `*${parts.length}\r\n${parts.map((part) => `$${Buffer.byteLength(String(part))}\r\n${part}\r\n`).join('')}`
}

/** The first whole reply in `text` and its length in characters; undefined while it is incomplete. */
export function readReply(text: string, start = 0): { reply: Reply; length: number } | undefined {
  const end = text.indexOf('\r\n', start)
  if (end < 0) return undefined
  const [kind, rest] = [text.charAt(start), text.slice(start + 1, end)]
  const after = end + 2
  if (kind === '+') return { reply: rest, length: after }
  if (kind === '-') return { reply: new Error(rest), length: after }
  if (kind === ':') return { reply: Number(rest), length: after }
  if (Number(rest) < 0) return { reply: null, length: after }
  if (kind === '*') return readArray(text, after, Number(rest))
  return readBulk(text, after, Number(rest))
}

function readArray(text: string, start: number, count: number) {
  const items: Reply[] = []
  let at = start
  while (items.length < count) {
    const item = readReply(text, at)
    if (!item) return undefined
    items.push(item.reply)
    at = item.length
  }
  return { reply: items, length: at }
}

/** A bulk string counts bytes, not characters. */
function readBulk(text: string, start: number, bytes: number) {
  const reply = Buffer.from(text.slice(start, start + bytes))
    .subarray(0, bytes)
    .toString()
  const length = start + reply.length + 2
  const isWhole = Buffer.byteLength(reply) === bytes && text.length >= length
  return isWhole ? { reply, length } : undefined
}
