'use client'
import { CloudOffIcon } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { useReloadWhenOnline } from './use-reload-when-online'

/** Says that the page is a copy and from when, or that the connection went while it was open. */
export function OfflineNotice({ by }: { by: DateFormat }) {
  // The service worker writes it into a copy.
  const savedAt = useSyncExternalStore(
    noChange,
    () => document.documentElement.dataset.savedAt ?? null,
    () => null,
  )
  const isOnline = useSyncExternalStore(
    onConnectionChange,
    () => navigator.onLine,
    () => true,
  )
  useReloadWhenOnline(savedAt !== null)
  return (
    <div role="status">
      {(savedAt !== null || !isOnline) && (
        <p className="mb-6 flex items-center gap-3 rounded-xl border bg-muted px-4 py-2.5 text-sm text-pretty">
          <CloudOffIcon aria-hidden className="size-4 shrink-0 text-muted-foreground" />
          {savedAt
            ? `You’re offline. This is your overview from ${formatDateTime(new Date(savedAt), by)}.`
            : 'You’re offline. Other pages open when you’re back online.'}
        </p>
      )}
    </div>
  )
}

const noChange = () => () => undefined

function onConnectionChange(onChange: () => void) {
  addEventListener('online', onChange)
  addEventListener('offline', onChange)
  return () => {
    removeEventListener('online', onChange)
    removeEventListener('offline', onChange)
  }
}
