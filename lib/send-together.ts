import type { ClientBase } from 'pg'

/**
 * Sends statements of a connection without waiting for the result of one before the next is sent, so that all of them take one
 * round trip. They still run in the order in which `send` calls `query`, each after the one before. Waits for all, and
 * throws the first error. Not for cursors and COPY, which need the connection to themselves.
 */
export async function sendTogether<const Sent extends readonly unknown[]>(
  client: ClientBase,
  send: () => Sent,
): Promise<{ -readonly [K in keyof Sent]: Awaited<Sent[K]> }> {
  // pg reads this for every statement; it may change whenever none is under way.
  Object.assign(client, { pipeline: true })
  const sent = send()
  await Promise.allSettled(sent)
  Object.assign(client, { pipeline: false })
  return Promise.all(sent) as Promise<{ -readonly [K in keyof Sent]: Awaited<Sent[K]> }>
}
