import { dateFormat } from '@/lib/format/format-date'
import { notFound } from 'next/navigation'
import { firstValues, type PageParams } from '@/app/_components/search-params'
import { AppError } from '@/lib/errors'
import { findEvent } from '@/lib/events/life-events'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { periodLabel } from '@/lib/format/period-label'
import { PeriodParams, type Period } from '@/lib/time/period'
import { parsePeriodName } from '@/lib/time/period-name'
import type { Viewer } from '@/lib/viewer'

export type LabelledPeriod = { period: Period; label: string }

/** The period in the page's query string, with its label; an invalid name or date gives a 404. */
export async function pagePeriod(viewer: Viewer, params: PageParams): Promise<LabelledPeriod> {
  const parsed = PeriodParams.safeParse(firstValues(params))
  if (!parsed.success) notFound()
  try {
    const period = await resolvePeriodWithEvents(viewer, parsed.data)
    return { period, label: (await eventName(viewer, period.name)) ?? periodLabel(period, dateFormat(viewer)) }
  } catch (error) {
    if (error instanceof AppError) notFound()
    throw error
  }
}

async function eventName(viewer: Viewer, periodName: string) {
  const name = parsePeriodName(periodName)
  return name?.kind === 'event' ? (await findEvent(viewer.userId, name.id)).name : undefined
}
