import { withoutBasePath } from '@/lib/base-path'
import type { RouteContext } from './read-input'

type DirectRoute = (request: Request) => Promise<Response>

// The server process and Next's bundles load this module separately; the routes that Next loads serve both.
const shared = globalThis as { musicmuseDirectRoutes?: Map<string, DirectRoute> }
const directRoutes = (shared.musicmuseDirectRoutes ??= new Map<string, DirectRoute>())

/**
 * Remembers which route Next called for a request, so that from then on the server process calls it itself
 * (bin/direct-answer.ts): what Next does around a request takes longer than most answers. Such a route may not use Next's
 * functions for headers, cookies or caches. A path with parameters is left to Next, which reads them.
 */
export async function answerDirectly(
  { method, url }: Request,
  context: RouteContext,
  route: DirectRoute,
): Promise<void> {
  const pathname = withoutBasePath(new URL(url).pathname)
  const params = (await context.params) ?? {}
  // Another spelling of a path, such as /api/%6fverview, would be remembered beside it.
  if (Object.keys(params).length === 0 && /^[\w/.-]+$/.test(pathname)) directRoutes.set(`${method} ${pathname}`, route)
}

/** The route to call for a request; undefined until Next has called it. */
export const directRouteFor = (method: string, path: string): DirectRoute | undefined =>
  directRoutes.get(`${method} ${path}`)
