import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'

/** Refreshes everybody's figures and the listeners of items, and prints how long each took. */
export async function refresh() {
  for (const { name, ms } of [...(await refreshFigures()), await refreshListeners()]) console.log(`${name}\t${ms} ms`)
}
