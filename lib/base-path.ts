/**
 * "/music" where NEXTAUTH_URL is https://example.org/music, otherwise "". Set by bin/bootstrap.mjs; a build holds it
 * (next.config.ts), also in the scripts for browsers.
 */
export const basePath = (): string => process.env.BASE_PATH ?? ''

/**
 * The path of something on this site as others see it: "/api/live" becomes "/music/api/live". For whatever Next's links
 * and redirects don't write: plain links, requests, cookies, and addresses in replies.
 */
export const withBasePath = (path: string): string =>
  basePath() + (basePath() && /^\/(\?|$)/.test(path) ? path.slice(1) : path)

/** The other way round: "/music/overview" becomes "/overview", as Next's router and redirects expect it. */
export function withoutBasePath(path: string): string {
  const rest = path.slice(basePath().length)
  if (!path.startsWith(basePath()) || !/^(\/|\?|$)/.test(rest)) return path
  return rest.startsWith('/') ? rest : `/${rest}`
}
