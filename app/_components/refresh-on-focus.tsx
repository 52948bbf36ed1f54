'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Renders the page again when the person returns to it, as others may have changed what it shows. */
export function RefreshOnFocus() {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    document.addEventListener('visibilitychange', refresh)
    return () => document.removeEventListener('visibilitychange', refresh)
  }, [router])
  return null
}
