import type { Metadata } from 'next'
import { PageHeader } from '@/app/_components/page-header'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { Results } from '@/app/_components/dim-while-pending'
import type { PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { overview } from '@/lib/stats/overview'
import { historySpan } from '../_period/history-span'
import { pagePeriod } from '../_period/page-period'
import { Silence } from '../_period/empty-period'
import { Days } from './daily-plays-panel'
import { FirstRun } from './onboarding'
import { greeting } from './greeting'
import { OnThisDay } from './on-this-day-panel'
import { RecentPlays } from './recent-plays-panel'
import { TopFives } from './top-fives'
import { Totals } from './totals-cards'
import { WeekClock } from '@/app/_components/heatmap/hours-of-week-panel'

export const metadata: Metadata = { title: 'Overview' }

export default async function OverviewPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const [{ period, label }, span] = await Promise.all([pagePeriod(viewer, await searchParams), historySpan(viewer)])
  if (!span) return <FirstRun />
  const data = await overview(viewer, period)
  return (
    <>
      <PageHeader
        eyebrow={greeting(viewer)}
        title={label === 'All time' ? 'Your music, all of it' : label}
        actions={<PeriodPicker label={label} name={period.name} years={span} />}
      />
      <Results className="space-y-6">
        {data.totals.plays === 0 ? (
          <Silence viewer={viewer} asked={{ period, label }} path="/overview" />
        ) : (
          <>
            <Totals now={data.totals} previous={data.previous} period={period} timeZone={viewer.timeZone} />
            <TopFives top={data.top} query={period.name === 'all_time' ? '' : queryOf(await searchParams)} />
            <Days viewer={viewer} period={period} calendar={data.calendar} streaks={data.streaks} />
            <WeekClock cells={data.clock} viewer={viewer} />
          </>
        )}
        <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
          <RecentPlays plays={data.recent} viewer={viewer} />
          <OnThisDay years={data.onThisDay} viewer={viewer} />
        </div>
      </Results>
    </>
  )
}

const queryOf = (params: PageParams) =>
  `?${new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))}`
