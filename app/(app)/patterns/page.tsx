import type { Metadata } from 'next'
import { Suspense } from 'react'
import { NothingImported } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { Results } from '@/app/_components/dim-while-pending'
import type { PageParams } from '@/app/_components/search-params'
import { WeekClock } from '@/app/_components/heatmap/hours-of-week-panel'
import { requireViewer } from '@/lib/auth/current-viewer'
import { patterns } from '@/lib/stats/listening-patterns'
import type { Viewer } from '@/lib/viewer'
import { historySpan } from '../_period/history-span'
import { pagePeriod, type AskedPeriod } from '../_period/page-period'
import { Silence } from '../_period/empty-period'
import { Calendars } from './year-calendars'
import { Discoveries } from './discoveries-panel'
import { Habits } from './habit-panels'
import { HoursAndWeekdays } from './hours-and-weekdays'
import { Loyalty } from './loyalty-panels'
import { PatternsSkeleton } from './patterns-skeleton'
import { Sittings } from './sessions-panel'
import { Streaks } from './streak-cards'

export const metadata: Metadata = { title: 'Patterns' }

export default async function PatternsPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const [asked, span] = await Promise.all([pagePeriod(viewer, await searchParams), historySpan(viewer)])
  if (!span) return <NothingImported page="Patterns" />
  return (
    <>
      <PageHeader
        title="Patterns"
        description="When, where and how you listen."
        actions={<PeriodPicker label={asked.label} name={asked.period.name} years={span} />}
      />
      <Results className="space-y-6">
        <Suspense fallback={<PatternsSkeleton />}>
          <Panels viewer={viewer} asked={asked} />
        </Suspense>
      </Results>
    </>
  )
}

async function Panels({ viewer, asked }: { viewer: Viewer; asked: AskedPeriod }) {
  const seen = await patterns(viewer, asked.period)
  if (seen.calendar.length === 0) return <Silence viewer={viewer} asked={asked} path="/patterns" />
  return (
    <>
      <WeekClock cells={seen.clock} viewer={viewer} />
      <HoursAndWeekdays hours={seen.hours} clock={seen.clock} weekStart={viewer.weekStart} />
      <Calendars calendar={seen.calendar} viewer={viewer} />
      <Streaks streaks={seen.streaks} />
      <Sittings sessions={seen.sessions} timeZone={viewer.timeZone} />
      <Discoveries found={seen.discoveries} timeZone={viewer.timeZone} label={asked.label} />
      <Loyalty loyal={seen.loyal} spread={seen.spread} oneHits={seen.oneHits} timeZone={viewer.timeZone} />
      <Habits habits={seen.habits} />
    </>
  )
}
