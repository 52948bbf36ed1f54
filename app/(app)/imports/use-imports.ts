'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { ImportResponse } from '@/lib/imports/import-response'
import { withBasePath } from '@/lib/base-path'

const ImportsResponse = z.object({ imports: z.array(ImportResponse) })
const POLL_INTERVAL_MS = 800

const isLive = ({ status }: ImportResponse) => status === 'queued' || status === 'running'

/** The viewer's imports, polled while one of them runs and the page is visible. */
export function useImports(initial: ImportResponse[]) {
  const router = useRouter()
  const [imports, setImports] = useState(initial)
  const hasLive = imports.some(isLive)
  const refresh = useCallback(async () => {
    const response = await fetch(withBasePath('/api/imports')).catch(() => null) // offline for a moment: the next turn asks again
    if (!response?.ok) return
    const { imports: now } = ImportsResponse.parse(await response.json())
    setImports(now)
  }, [])
  useEffect(() => {
    if (!hasLive) return
    const timer = setInterval(() => document.visibilityState === 'visible' && void refresh(), POLL_INTERVAL_MS)
    // When no import runs any more, the pages that the router has cached show old figures.
    return () => {
      clearInterval(timer)
      router.refresh()
    }
  }, [hasLive, refresh, router])
  return { imports, refresh }
}
