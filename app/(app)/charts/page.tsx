import type { Metadata } from 'next'
import { NothingImported } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { Results } from '@/app/_components/dim-while-pending'
import type { PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { historySpan } from '../_period/history-span'
import { chartQuestion } from './chart-params'
import { Chart } from './chart-panel'
import { Controls } from './chart-controls'
import { readChart } from './load-chart-data'

export const metadata: Metadata = { title: 'Charts' }

export default async function ChartsPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const query = await searchParams
  const [{ asked, period, label }, span] = await Promise.all([chartQuestion(viewer, query), historySpan(viewer)])
  if (!span) return <NothingImported page="Charts" />
  const chart = await readChart(viewer, asked, period)
  return (
    <>
      <PageHeader
        title="Charts"
        description="Put artists, albums and tracks side by side, over time or in total."
        actions={<PeriodPicker label={label} name={period.name} years={span} />}
      />
      <Controls asked={asked} lines={chart.lines} query={query} />
      <Results>
        <Chart asked={asked} chart={chart} label={label} />
      </Results>
    </>
  )
}
