'use client'
import { useCallback } from 'react'
import type { CoverSubject } from '@/app/_components/cover/cover'
import { MuseThread } from '@/app/_components/muse/muse-thread'
import type { Reply } from '@/lib/musicnlp/client'
import type { StartScreen } from '@/lib/musicnlp/start-screen'

/** The conversation of the page. Its questions are kept in the URL, so that a link opens them again. */
type Props = { start: StartScreen; first: Reply[]; records: CoverSubject[] }

export function AskThread({ start, first, records }: Props) {
  const onChange = useCallback((queries: string[]) => {
    const params = new URLSearchParams(queries.map((query) => ['q', query]))
    window.history.replaceState(null, '', queries.length > 0 ? `/ask?${params}` : '/ask')
  }, [])
  return <MuseThread start={start} first={first} records={records} onChange={onChange} />
}
