'use client'
import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { withBasePath } from '@/lib/base-path'

/**
 * Registers the service worker and tells it who is signed in, so that it keeps a copy of the overview as they last saw it
 * and deletes that of anyone else. `account` is the id of the person. See public/service-worker.js.
 */
export function KeepOfflineCopy({ account }: { account: number }) {
  const isOverview = usePathname() === '/overview'
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return // no https
    const keep = () =>
      navigator.serviceWorker
        .register(withBasePath('/service-worker.js'))
        .then(() => navigator.serviceWorker.ready)
        .then(({ active }) => active?.postMessage({ account, isOverview }))
        .catch(() => undefined) // private windows of some browsers have no workers
    // The page comes first.
    if (document.readyState === 'complete') void keep()
    else addEventListener('load', keep, { once: true })
    return () => removeEventListener('load', keep)
  }, [account, isOverview])
  return null
}
