import { dateFormat } from '@/lib/format/format-date'
import { notFound } from 'next/navigation'
import { firstValues, type PageParams } from '@/app/_components/search-params'
import { AppError } from '@/lib/errors'
import { periodEventName } from '@/lib/events/period-event-name'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { periodLabel } from '@/lib/format/period-label'
import { PeriodParams, type Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'

export type LabelledPeriod = { period: Period; label: string }

/** The period in the page's query string, with its label; an invalid name or date gives a 404. */
export async function pagePeriod(viewer: Viewer, params: PageParams): Promise<LabelledPeriod> {
  const parsed = PeriodParams.safeParse(firstValues(params))
  if (!parsed.success) notFound()
  try {
    const period = await resolvePeriodWithEvents(viewer, parsed.data)
    return { period, label: (await periodEventName(viewer, period.name)) ?? periodLabel(period, dateFormat(viewer)) }
  } catch (error) {
    if (error instanceof AppError) notFound()
    throw error
  }
}
