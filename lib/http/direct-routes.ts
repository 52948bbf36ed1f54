import type { Route } from './route'

type DirectRoute = (request: Request) => Promise<Response>

// The server process and Next's bundles load this module separately; the routes that Next loads serve both.
const shared = globalThis as { musicmuseDirectRoutes?: Map<string, DirectRoute> }
const directRoutes = (shared.musicmuseDirectRoutes ??= new Map<string, DirectRoute>())

/**
 * Lets the server process call a POST route itself (bin/direct-answer.ts), because what Next does around a request takes
 * longer than storing a play. Such a route may not use Next's functions for headers, cookies or caches.
 * @param path the address of the route, as its folder says
 */
export function answerDirectly(path: string, route: Route): void {
  directRoutes.set(path, route)
}

/** The route to call at a path; undefined until Next has loaded it, which answers instead. */
export const directRouteAt = (path: string): DirectRoute | undefined => directRoutes.get(path)
