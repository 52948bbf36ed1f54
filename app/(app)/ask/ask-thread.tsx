'use client'
import { useCallback } from 'react'
import { MuseThread } from '@/app/_components/muse/muse-thread'
import { TimeZone } from '@/app/_components/muse/time-zone'
import type { Reply } from '@/lib/musicnlp/client'
import type { MuseStart } from '@/lib/musicnlp/muse-start'

/** The thread of the page: its questions stand in the address, so that a link opens them again. */
export function AskThread({ start, first, timeZone }: { start: MuseStart; first: Reply[]; timeZone: string }) {
  const onChange = useCallback((queries: string[]) => {
    const params = new URLSearchParams(queries.map((query) => ['q', query]))
    window.history.replaceState(null, '', queries.length > 0 ? `/ask?${params}` : '/ask')
  }, [])
  return (
    <TimeZone value={timeZone}>
      <MuseThread start={start} first={first} onChange={onChange} />
    </TimeZone>
  )
}
