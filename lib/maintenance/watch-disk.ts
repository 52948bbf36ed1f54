import { room } from '@/lib/storage/room'

const INTERVAL_MS = 10 * 60_000

/** Writes to the log when the disk becomes nearly full and when it has room again. Looks now and every ten minutes. */
export function watchDisk(): void {
  let wasNearlyFull = false
  const look = async () => {
    const now = await room()
    if (!now || now.isNearlyFull === wasNearlyFull) return
    wasNearlyFull = now.isNearlyFull
    const megabytes = Math.floor(now.freeBytes / 1024 ** 2)
    if (wasNearlyFull) console.warn(`The disk of DATA_DIR is nearly full: ${megabytes} MB are free.`)
    else console.info(`The disk of DATA_DIR has room again: ${megabytes} MB are free.`)
  }
  const logFailure = (error: unknown) => console.warn('The free room on the disk cannot be read:', error)
  void look().catch(logFailure)
  setInterval(() => void look().catch(logFailure), INTERVAL_MS).unref()
}
