'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** The zone this browser is set to; null on the server, and where the browser does not tell a named zone. */
export function useBrowserTimeZone(): string | null {
  return useSyncExternalStore(never, browserZone, () => null)
}

function browserZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return /^[A-Za-z]/.test(zone) && zone !== 'Etc/Unknown' ? zone : null
}
