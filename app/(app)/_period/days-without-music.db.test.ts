import { expect, test } from 'vitest'
import { calendarSummary } from '@/app/_components/heatmap/activity-calendar'
import { ask } from '@/lib/musicnlp/client'
import { overview } from '@/lib/stats/overview'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { resolvePeriod } from '@/lib/time/period'
import { fillDays } from './fill-days'
import { historySpan } from './history-span'

test('the overview and Ask Muse count the same days without music', async () => {
  const listener = await createListener()
  const days = ['2020-02-07', '2020-02-09', '2020-03-01', '2021-02-08']
  await addPlays(
    listener,
    days.map((day) => ({ at: `${day}T12:00:00Z` })),
  )
  const viewer = listener.viewer()
  const covered = { firstDay: (await historySpan(viewer))?.firstDay ?? '', lastDay: '2021-02-08' }
  const said = async (time_range: string) => {
    const { calendar, period } = await overview(viewer, resolvePeriod({ time_range }, viewer))
    return calendarSummary(fillDays(calendar, period, covered), { dateOrder: 'day_month', clock: '24h' })
  }
  const musesDays = async (query: string) => {
    const { sides } = (await ask(query, viewer)).answer
    return Object.fromEntries((sides ?? []).map(({ label, value }) => [label, value]))
  }
  expect(await said('all_time')).toContain('Music on 4 of 368 days')
  expect(await musesDays('how many days without music')).toMatchObject({ 'silent days': 364, days: 368 })
  expect(await said('year_2020')).toContain('Music on 3 of 329 days')
  expect(await musesDays('how many days in 2020 had no music')).toMatchObject({ 'silent days': 326, days: 329 })
})
