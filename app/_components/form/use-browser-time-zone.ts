'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** The browser's time zone; null on the server, and if the browser gives no named zone. */
export function useBrowserTimeZone(): string | null {
  return useSyncExternalStore(never, browserZone, () => null)
}

function browserZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return /^[A-Za-z]/.test(zone) && zone !== 'Etc/Unknown' ? zone : null
}
