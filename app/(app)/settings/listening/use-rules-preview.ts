import { useEffect, useState } from 'react'
import type { ListeningRules } from '@/lib/rules/listening-rules'
import type { Touched } from '@/lib/rules/preview-rules'
import { previewListening } from './actions'

const PAUSE_MS = 250

/** How many plays the rules would touch; null while that is being counted. */
export function useRulesPreview(rules: ListeningRules): Touched | null {
  const asked = JSON.stringify(rules)
  const [counted, setCounted] = useState<{ asked: string; touched: Touched } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const result = await previewListening(JSON.parse(asked) as ListeningRules)
      if (isCurrent && result.ok) setCounted({ asked, touched: result.data })
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [asked])
  return counted?.asked === asked ? counted.touched : null
}
