import { dateFormat } from '@/lib/format/format-date'
import type { Metadata } from 'next'
import { NothingImported } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { DimWhilePending } from '@/app/_components/dim-while-pending'
import { SkeletonIfSlow } from '@/app/_components/skeleton-if-slow'
import type { PageParams } from '@/app/_components/search-params'
import { HoursOfWeekPanel } from '@/app/_components/heatmap/hours-of-week-panel'
import { requireViewer } from '@/lib/auth/current-viewer'
import { listeningPatterns } from '@/lib/stats/listening-patterns'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { historyEnd } from '../_period/history-end'
import { historySpan } from '../_period/history-span'
import { pagePeriod, type LabelledPeriod } from '../_period/page-period'
import { EmptyPeriod } from '../_period/empty-period'
import { YearCalendars } from './year-calendars'
import { DiscoveriesPanel } from './discoveries-panel'
import { HabitPanels } from './habit-panels'
import { HoursAndWeekdays } from './hours-and-weekdays'
import { LoyaltyPanels } from './loyalty-panels'
import { PatternsSkeleton } from './patterns-skeleton'
import { SessionsPanel } from './sessions-panel'
import { StreakCards } from './streak-cards'

export const metadata: Metadata = { title: 'Patterns' }

export default async function PatternsPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const [asked, span] = await Promise.all([pagePeriod(viewer, await searchParams), historySpan(viewer)])
  if (!span) return <NothingImported page="Patterns" />
  return (
    <>
      <PageHeader
        title="Patterns"
        description="When and how you listen."
        actions={<PeriodPicker label={asked.label} name={asked.period.name} offered={span} />}
      />
      <DimWhilePending className="space-y-6">
        <SkeletonIfSlow
          content={panels({ viewer, asked, firstDay: span.firstDay, lastPlayedAt: span.lastPlayedAt })}
          skeleton={<PatternsSkeleton />}
        />
      </DimWhilePending>
    </>
  )
}

type Asked = { viewer: Viewer; asked: LabelledPeriod; firstDay: string; lastPlayedAt: Date }

async function panels({ viewer, asked, firstDay, lastPlayedAt }: Asked) {
  const ended = historyEnd(lastPlayedAt, viewer)
  const lastDay = localDay(ended ? lastPlayedAt : viewer.now, viewer).toString()
  const seen = await listeningPatterns(viewer, asked.period)
  if (seen.calendar.length === 0) return <EmptyPeriod viewer={viewer} asked={asked} path="/patterns" />
  return (
    <>
      <HoursOfWeekPanel cells={seen.clock} weekStart={viewer.weekStart} by={dateFormat(viewer)} />
      <HoursAndWeekdays hours={seen.hours} clock={seen.clock} weekStart={viewer.weekStart} by={dateFormat(viewer)} />
      <YearCalendars calendar={seen.calendar} viewer={viewer} covered={{ firstDay, lastDay }} />
      <StreakCards streaks={seen.streaks} ended={ended} by={dateFormat(viewer)} />
      <SessionsPanel sessions={seen.sessions} by={dateFormat(viewer)} />
      <DiscoveriesPanel found={seen.discoveries} by={dateFormat(viewer)} label={asked.label} />
      <LoyaltyPanels loyal={seen.loyal} spread={seen.spread} oneHits={seen.oneHits} by={dateFormat(viewer)} />
      <HabitPanels habits={seen.habits} />
    </>
  )
}
