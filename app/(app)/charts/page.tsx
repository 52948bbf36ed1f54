import type { Metadata } from 'next'
import { NothingImported } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { DimWhilePending } from '@/app/_components/dim-while-pending'
import type { PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { EmptyPeriod } from '../_period/empty-period'
import { historySpan } from '../_period/history-span'
import { resolveChartParams } from './chart-params'
import { ChartPanel } from './chart-panel'
import { ChartControls } from './chart-controls'
import { loadChartData } from './load-chart-data'

export const metadata: Metadata = { title: 'Charts' }

export default async function ChartsPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const query = await searchParams
  const [{ asked, period, label }, span] = await Promise.all([resolveChartParams(viewer, query), historySpan(viewer)])
  if (!span) return <NothingImported page="Charts" />
  const chart = await loadChartData(viewer, asked, period)
  return (
    <>
      <PageHeader
        title="Charts"
        description="Compare artists, albums and tracks, over time or in total."
        actions={<PeriodPicker label={label} name={period.name} offered={span} />}
      />
      <ChartControls asked={asked} lines={chart.lines} query={query} />
      <DimWhilePending>
        {asked.measure === 'time' || chart.lines.some(({ total }) => total > 0) ? (
          <ChartPanel asked={asked} chart={chart} label={label} />
        ) : (
          <EmptyPeriod viewer={viewer} asked={{ period, label }} path="/charts" />
        )}
      </DimWhilePending>
    </>
  )
}
