'use client'
import { useEffect, useState } from 'react'
import { FullPageMessage } from '@/app/_components/full-page-message'
import { useReloadWhenOnline } from '@/app/_components/offline/use-reload-when-online'
import { Button } from '@/app/_ui/button'
import { withBasePath } from '@/lib/base-path'

export function OfflineMessage() {
  useReloadWhenOnline(true)
  const hasOverview = useHasSavedOverview()
  return (
    <FullPageMessage
      sign="♪"
      title="You’re offline"
      action={
        hasOverview ? (
          <Button asChild>
            <a href={withBasePath('/overview')}>Open your last overview</a>
          </Button>
        ) : (
          <Button onClick={() => location.reload()}>Try again</Button>
        )
      }
    >
      <p>This page needs a connection. It opens by itself when you’re back online.</p>
    </FullPageMessage>
  )
}

function useHasSavedOverview(): boolean {
  const [has, setHas] = useState(false)
  useEffect(() => {
    if (!('caches' in window)) return
    void caches.match(withBasePath('/overview')).then((copy) => setHas(copy !== undefined))
  }, [])
  return has
}
