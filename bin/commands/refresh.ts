import { refreshViews } from '@/lib/stats/refresh-views'

/** Brings the materialized views up to date, and says how long each took. */
export async function refresh() {
  for (const { view, ms } of await refreshViews()) console.log(`${view}\t${ms} ms`)
}
