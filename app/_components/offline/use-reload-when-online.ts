import { useEffect } from 'react'
import { withBasePath } from '@/lib/base-path'

const ASK_AGAIN_MS = 5000

/** Loads the page again as soon as the server can be reached. */
export function useReloadWhenOnline(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return
    const ask = async () => {
      if (document.hidden) return
      const isBack = await fetch(withBasePath('/api/health'), { cache: 'no-store' }).then(
        ({ ok }) => ok,
        () => false,
      )
      if (!isBack) return
      if (location.pathname === withBasePath('/offline')) location.replace(withBasePath('/overview'))
      else location.reload()
    }
    const timer = setInterval(ask, ASK_AGAIN_MS)
    addEventListener('online', ask)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      removeEventListener('online', ask)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [isWanted])
}
