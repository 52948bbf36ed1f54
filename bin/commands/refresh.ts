import { refreshViews } from '@/lib/stats/refresh-views'

/** Refreshes the materialized views and prints how long each took. */
export async function refresh() {
  for (const { view, ms } of await refreshViews()) console.log(`${view}\t${ms} ms`)
}
