'use server'
import { dateFormat } from '@/lib/format/format-date'
import { z } from 'zod'
import type { MorePage } from '@/app/_components/load-more'
import { withParams } from '@/app/_components/search-params'
import { action } from '@/lib/http/action'
import { playHistory } from '@/lib/stats/play-history'
import { resolveHistoryParams } from './history-params'
import { PlaysByDay } from './plays-by-day'

/**
 * The next page of plays, rendered. The cursor is the last day shown and the next page's query: "2022-06-01?after=…".
 */
export const loadPlays = action(z.string().max(2_000), async (cursor, viewer): Promise<MorePage> => {
  const [lastDay = '', search = ''] = cursor.split('?')
  const query = Object.fromEntries(new URLSearchParams(search))
  const { question } = await resolveHistoryParams(viewer, query)
  const { plays, next } = await playHistory(viewer, question)
  return {
    list: <PlaysByDay plays={plays} by={dateFormat(viewer)} shownDay={lastDay} />,
    next: next && `${plays.at(-1)?.localDate}${withParams(query, { after: next })}`,
  }
})
