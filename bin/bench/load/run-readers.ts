import { Agent, request } from 'node:http'
import { readAt, type Read } from './read-mix'

export type Reading = {
  seconds: number
  /** Milliseconds of each answer, by page */
  taken: Map<string, number[]>
  /** How many answers had another status than 200, by status; 0 where none came */
  failures: Map<number, number>
}

type Asked = { port: number; headers: Record<string, string>; readers: number; isOver: () => boolean }

/** Readers that ask one request after the other until it is over. */
export async function runReaders({ port, headers, readers, isOver }: Asked): Promise<Reading> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const [taken, failures] = [new Map<string, number[]>(), new Map<number, number>()]
  const begun = performance.now()
  let asked = 0
  const read = async () => {
    while (!isOver()) {
      const next = readAt(asked++)
      const start = performance.now()
      const status = await answer(next, { port, headers, agent })
      if (status === 200) listOf(taken, next.page).push(performance.now() - start)
      else failures.set(status, (failures.get(status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: readers }, read))
  agent.destroy()
  return { seconds: (performance.now() - begun) / 1000, taken, failures }
}

function listOf(lists: Map<string, number[]>, name: string): number[] {
  const list = lists.get(name) ?? []
  lists.set(name, list)
  return list
}

type Connection = { port: number; headers: Record<string, string>; agent: Agent }

/** The status once the whole answer has been read; 0 where the connection broke. */
function answer({ path, body }: Read, { port, headers, agent }: Connection): Promise<number> {
  return new Promise((resolve) => {
    const asked = request({
      port,
      path,
      agent,
      method: body ? 'POST' : 'GET',
      headers: { ...headers, ...typeOf(body) },
    })
    asked.once('error', () => resolve(0))
    asked.once('response', (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
      response.once('error', () => resolve(0))
    })
    asked.end(body)
  })
}

const typeOf = (body: string | undefined) =>
  body ? { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) } : {}
