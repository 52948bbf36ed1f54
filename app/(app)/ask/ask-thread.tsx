'use client'
import { useCallback } from 'react'
import type { CoverSubject } from '@/app/_components/cover/cover'
import { MuseThread } from '@/app/_components/muse/muse-thread'
import type { AskedBefore, Turn } from '@/app/_components/muse/use-conversation'
import type { StartScreen } from '@/lib/musicnlp/start-screen'
import { withBasePath } from '@/lib/base-path'
import { MOST_KEPT } from './most-kept'

/** The conversation of the page. Its questions are kept in the URL, so that a link opens them again. */
type Props = { start: StartScreen; first: AskedBefore[]; records: CoverSubject[] }

export function AskThread({ start, first, records }: Props) {
  const onChange = useCallback((turns: Turn[]) => {
    const params = addressOf(turns.slice(-MOST_KEPT))
    window.history.replaceState(null, '', withBasePath(turns.length > 0 ? `/ask?${params}` : '/ask'))
  }, [])
  return <MuseThread start={start} first={first} records={records} onChange={onChange} />
}

/** `q` for each question in order; `alone` for the place of each later one that leaned on none before it. */
function addressOf(turns: readonly Turn[]): URLSearchParams {
  const params = new URLSearchParams(turns.map(({ query }) => ['q', query]))
  turns.forEach(({ isFollowUp }, at) => at > 0 && !isFollowUp && params.append('alone', String(at)))
  return params
}
