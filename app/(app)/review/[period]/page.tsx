import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { reviewHref } from '@/app/_components/review-href'
import { firstValues, type PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { periodEventName } from '@/lib/events/period-event-name'
import { reviewWords } from '@/lib/format/review-words'
import { pagePeriod } from '../../_period/page-period'
import { ReviewPage } from './review-page'

type Props = { params: Promise<{ period: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { words } = await reviewed((await params).period, firstValues(await searchParams))
  return { title: words.title }
}

export default async function PeriodReviewPage({ params, searchParams }: Props) {
  return <ReviewPage {...await reviewed((await params).period, firstValues(await searchParams))} />
}

/** The period in the address, by its API name; an unknown name gives a 404. A bare year is an older address. */
function reviewed(name: string, { from, to }: Record<string, string>) {
  if (/^[12]\d{3}$/.test(name)) redirect(reviewHref({ time_range: `year_${name}` }))
  return findReviewed(name, from, to)
}

const findReviewed = cache(async (name: string, from: string | undefined, to: string | undefined) => {
  const viewer = await requireViewer()
  const { period } = await pagePeriod(viewer, { time_range: decodeURIComponent(name) || '-', from, to })
  return { viewer, period, words: reviewWords(period, viewer, await periodEventName(viewer, period.name)) }
})
