import type { IncomingMessage, ServerResponse } from 'node:http'
import { databaseAway } from '../lib/database-unavailable'
import { answerUnavailable } from './http-fallbacks'
import { unavailablePage } from './unavailable-page'

type Watched = { readonly isAway: boolean; on(event: 'away', hear: () => void): unknown }

const worksWithoutDatabase = /^\/(api\/health|api\/ready|api\/metrics|_next\/)/

/**
 * Answers with 503 and a time to come back while the database is away, also those requests that were already waiting for
 * it. An upload that is still coming in and an answer that has begun are left alone, because the database may be back
 * before they need it. Returns a function that tells whether it answered.
 */
export function refuseWithoutDatabase(database: Watched) {
  const unanswered = new Set<() => void>()
  database.on('away', () => unanswered.forEach((giveUp) => giveUp()))

  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (worksWithoutDatabase.test(request.url ?? '/')) return false
    const refuse = () => answerUnavailable(request, response, { ...databaseAway, page: unavailablePage })
    if (database.isAway) {
      refuse()
      return true
    }
    const giveUp = () => {
      if (!request.complete || response.headersSent) return
      refuse()
      ignoreLaterAnswer(response)
    }
    unanswered.add(giveUp)
    response.once('close', () => unanswered.delete(giveUp))
    return false
  }
}

/** Whoever works on the request still answers it once the database is back. Nobody hears that answer any more. */
function ignoreLaterAnswer(response: ServerResponse) {
  const ignore = () => response
  Object.assign(response, {
    setHeader: ignore,
    appendHeader: ignore,
    removeHeader: ignore,
    flushHeaders: ignore,
    writeHead: ignore,
    write: () => true,
    end: ignore,
  })
}
