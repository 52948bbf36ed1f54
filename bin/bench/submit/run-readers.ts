import { setTimeout as sleep } from 'node:timers/promises'
import type { BenchServer } from '../start-bench-server'

const addresses = [
  '/api/overview?time_range=this_year',
  '/api/top_items?type=tracks&time_range=all_time',
  '/api/history?time_range=all_time&limit=50',
]
const PAUSE_MS = 1000

/** People who open a page every second until `stop`, which returns the times in milliseconds. */
export async function runReaders(site: BenchServer, userIds: number[]) {
  const taken: number[] = []
  let isOver = false
  const getters = await Promise.all(
    userIds.map((userId) => Promise.all(addresses.map((address) => site.getter(userId, address)))),
  )
  const readers = getters.map(async (pages, place) => {
    await sleep((place / getters.length) * PAUSE_MS)
    while (!isOver)
      for (const read of pages) {
        const sent = performance.now()
        // While the server restarts, the page is opened again.
        await read().then(
          () => taken.push(performance.now() - sent),
          () => {},
        )
        await sleep(PAUSE_MS)
      }
  })
  return async () => {
    isOver = true
    await Promise.all(readers)
    return taken
  }
}
