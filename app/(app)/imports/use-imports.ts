'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { ImportResponse } from '@/lib/imports/import-response'

const ImportsResponse = z.object({ imports: z.array(ImportResponse) })
const POLL_INTERVAL_MS = 800

const isLive = ({ status }: ImportResponse) => status === 'queued' || status === 'running'

/** The person's imports, asked for again while one of them is under way and this page is looked at. */
export function useImports(initial: ImportResponse[]) {
  const router = useRouter()
  const [imports, setImports] = useState(initial)
  const hasLive = imports.some(isLive)
  const refresh = useCallback(async () => {
    const response = await fetch('/api/imports').catch(() => null) // offline for a moment: the next turn asks again
    if (!response?.ok) return
    const { imports: now } = ImportsResponse.parse(await response.json())
    setImports(now)
  }, [])
  useEffect(() => {
    if (!hasLive) return
    const timer = setInterval(() => document.visibilityState === 'visible' && void refresh(), POLL_INTERVAL_MS)
    // Once it is over, what other pages have kept of the history is old.
    return () => {
      clearInterval(timer)
      router.refresh()
    }
  }, [hasLive, refresh, router])
  return { imports, refresh }
}
