import { AsyncLocalStorage } from 'node:async_hooks'

/** What is being done: a request, by the id in its X-Request-Id header, or a run of a background function. */
type RequestContext = { request?: string; run?: string }

// The server process and Next each load this module, so they share the context itself.
const shared = globalThis as { musicmuseContext?: AsyncLocalStorage<RequestContext> }

/** Every line of the log names the context in which it was written. */
export const requestContext = (shared.musicmuseContext ??= new AsyncLocalStorage<RequestContext>())

/** The field of an error's JSON with which its log lines are found; empty outside of a request. */
export function requestIdField(): { request_id?: string } {
  const { request } = requestContext.getStore() ?? {}
  return request ? { request_id: request } : {}
}
