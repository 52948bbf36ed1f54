import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerUnavailable } from './http-fallbacks'
import { busyPage } from './unavailable-page'

type Limits = {
  /** Requests worked on at the same time; more would only take longer each */
  atOnce?: number
  /** Requests that may wait for their turn */
  waiting?: number
  /** How long they may */
  patienceMs?: number
  /** How long they may wait for the first answer of a server that has just started and loads its code */
  startMs?: number
  /** How long after that answer patience does not count yet, since each page loads its code at its first request */
  warmUpMs?: number
}
type Waiting = { start: () => void; giveUp: NodeJS.Timeout }

const busy = { message: 'The server is very busy right now. Try again in a few seconds.', retryAfterSeconds: 2 }

/**
 * Keeps the server quick under more load than it can bear: a request that finds too many before it is told at once to come
 * back, with 503, instead of waiting for many seconds. Until the server is warm, requests may wait longer.
 * Returns a function that starts the work of a request when it is its turn.
 */
export function limitLoad({
  atOnce = 16,
  waiting = 100,
  patienceMs = 2000,
  startMs = 60_000,
  warmUpMs = 10_000,
}: Limits = {}) {
  let hasAnswered = false
  let warmAt = performance.now() + startMs
  let running = 0
  const queue: Waiting[] = []

  function run(response: ServerResponse, work: () => void) {
    running += 1
    let isOver = false
    const end = () => {
      if (isOver) return
      isOver = true
      running -= 1
      if (!hasAnswered) warmAt = performance.now() + warmUpMs
      hasAnswered = true
      const next = queue.shift()
      if (!next) return
      clearTimeout(next.giveUp)
      next.start()
    }
    // The answer is complete, though perhaps not sent yet to a slow caller; or the caller has gone.
    response.once('prefinish', end).once('close', end)
    work()
  }

  return (request: IncomingMessage, response: ServerResponse, work: () => void): void => {
    const refuse = () => answerUnavailable(request, response, { ...busy, page: busyPage })
    if (isUnlimited(request)) work()
    else if (running < atOnce) run(response, work)
    else if (queue.length >= waiting) refuse()
    else {
      const place: Waiting = {
        start: () => run(response, work),
        giveUp: setTimeout(() => leave(refuse), Math.max(patienceMs, warmAt - performance.now())),
      }
      const leave = (andThen = () => {}) => {
        const at = queue.indexOf(place)
        if (at < 0) return
        queue.splice(at, 1)
        clearTimeout(place.giveUp)
        andThen()
      }
      response.once('close', () => leave())
      queue.push(place)
    }
  }
}

/** What watches the server, what its own jobs call, and what may last as long as the caller likes. */
const unlimitedPaths =
  /^\/(_next\/|api\/(health|ready|metrics|inngest|live|imports|export|mcp)(\/|\?|$)|[^/?]+\.\w+(\?|$))/

/** A body of unknown or some length comes at the speed of the caller's connection. */
const isUpload = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 64 * 1024

export const isUnlimited = (request: IncomingMessage) =>
  request.method === 'OPTIONS' || unlimitedPaths.test(request.url ?? '') || isUpload(request)
