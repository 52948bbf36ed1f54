import { dateFormat } from '@/lib/format/format-date'
import type { Metadata } from 'next'
import { SparkleIcon } from 'lucide-react'
import Link from 'next/link'
import { PageHeader } from '@/app/_components/page-header'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { DimWhilePending } from '@/app/_components/dim-while-pending'
import { Hint } from '@/app/_components/hint/hint'
import { reviewHref } from '@/app/_components/review-href'
import type { PageParams } from '@/app/_components/search-params'
import { Button } from '@/app/_ui/button'
import { NowPlaying } from '@/app/_components/now-playing/now-playing'
import { requireViewer } from '@/lib/auth/current-viewer'
import { liveState } from '@/lib/scrobbling/live-state'
import { paramsOfPeriod } from '@/lib/time/params-of-period'
import type { Period } from '@/lib/time/period'
import { overview } from '@/lib/stats/overview'
import { historySpan } from '../_period/history-span'
import { pagePeriod } from '../_period/page-period'
import { EmptyPeriod } from '../_period/empty-period'
import { DailyPlaysPanel } from './daily-plays-panel'
import { Onboarding } from './onboarding'
import { greeting } from './greeting'
import { OnThisDayPanel } from './on-this-day-panel'
import { RecentPlaysPanel } from './recent-plays-panel'
import { SpotifyNotice } from './spotify-notice'
import { TopFives } from './top-fives'
import { TotalsCards } from './totals-cards'
import { HoursOfWeekPanel } from '@/app/_components/heatmap/hours-of-week-panel'

export const metadata: Metadata = { title: 'Overview' }

const reviewName = ({ name }: Period, label: string) =>
  name === 'all_time'
    ? 'Your all-time review'
    : `Review of ${/^last_\d/.test(name) ? `the ${label.toLowerCase()}` : label}`

export default async function OverviewPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const [{ period, label }, span] = await Promise.all([pagePeriod(viewer, await searchParams), historySpan(viewer)])
  const live = <NowPlaying initial={await liveState(viewer.userId, viewer.now)} label="Listening now" />
  if (!span)
    return (
      <>
        {live}
        <Onboarding />
      </>
    )
  const data = await overview(viewer, period)
  return (
    <>
      <PageHeader
        eyebrow={greeting(viewer)}
        title={label === 'All time' ? 'Your music, all of it' : label}
        actions={
          <>
            {data.totals.plays > 0 && (
              <Button asChild variant="outline">
                <Link href={reviewHref(paramsOfPeriod(period))} prefetch={false} aria-label={reviewName(period, label)}>
                  <SparkleIcon aria-hidden /> Review
                </Link>
              </Button>
            )}
            <PeriodPicker label={label} name={period.name} offered={span} plays={data.totals.plays} />
          </>
        }
      />
      <SpotifyNotice viewer={viewer} />
      {live}
      <Hint name="ask">
        Wondering about something?{' '}
        <Link href="/ask" className="font-medium text-brand-text underline underline-offset-4">
          Ask Muse
        </Link>{' '}
        in plain words, like “What did I play on Friday nights last summer?”
      </Hint>
      <DimWhilePending className="space-y-6">
        {data.totals.plays === 0 ? (
          <EmptyPeriod viewer={viewer} asked={{ period, label }} path="/overview" />
        ) : (
          <>
            <TotalsCards
              now={data.totals}
              previous={data.previous}
              period={period}
              by={dateFormat(viewer)}
              withoutLength={data.playsWithoutLength}
            />
            <TopFives top={data.top} query={period.name === 'all_time' ? '' : queryOf(await searchParams)} />
            <DailyPlaysPanel
              viewer={viewer}
              period={period}
              calendar={data.calendar}
              streaks={data.streaks}
              firstDay={span.firstDay}
              lastPlayedAt={data.recent[0]?.playedAt}
            />
            <HoursOfWeekPanel cells={data.clock} weekStart={viewer.weekStart} by={dateFormat(viewer)} />
          </>
        )}
        <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
          <RecentPlaysPanel plays={data.recent} period={period} viewer={viewer} />
          <OnThisDayPanel years={data.onThisDay} viewer={viewer} />
        </div>
      </DimWhilePending>
    </>
  )
}

const queryOf = (params: PageParams) =>
  `?${new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))}`
