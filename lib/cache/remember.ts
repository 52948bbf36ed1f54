import { openResultCache, type ResultCache } from './result-cache'

// Next may load this module once for pages and once for routes; both share one cache.
const shared = globalThis as { musicmuseResults?: ResultCache }

/**
 * The result of `work`, kept in this process for at most ten minutes. Whatever it depends on belongs into the key: whose data
 * at which version, who sees it, the day, the parameters. For results made of several parts; what other processes should find
 * too is `cached`.
 */
export const remember: ResultCache = (key, work) => (shared.musicmuseResults ??= openResultCache())(key, work)
