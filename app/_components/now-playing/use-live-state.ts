'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { LiveState } from '@/lib/scrobbling/live-state'
import { withBasePath } from '@/lib/base-path'

/**
 * Follows a person's live state while the page is visible, and renders the page anew when their plays change.
 * @param username another person; null for oneself
 */
export function useLiveState(initial: LiveState, username: string | null): LiveState {
  const [state, setState] = useState(initial)
  const version = useRef(initial.history_version)
  const router = useRouter()
  useEffect(() => {
    let source: EventSource | null = null
    const address = username === null ? '/api/live' : `/api/live?username=${encodeURIComponent(username)}`
    const open = () => {
      source = new EventSource(withBasePath(address))
      source.addEventListener('state', ({ data }: MessageEvent<string>) => {
        const next = JSON.parse(data) as LiveState
        setState(next)
        if (next.history_version === version.current) return
        version.current = next.history_version
        router.refresh()
      })
    }
    const close = () => {
      source?.close()
      source = null
    }
    // A hidden page needs no connection; browsers allow only six to a site.
    const follow = () => {
      if (document.visibilityState === 'hidden') close()
      else if (!source) open()
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      close()
    }
  }, [username, router])
  return state
}
