import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { NothingImported, NothingInPeriod } from '@/app/_components/empty-state'
import { ShareButton } from '@/app/_components/share/share-button'
import { requireViewer } from '@/lib/auth/current-viewer'
import { reviewYears, type ReviewYears } from '@/lib/stats/review-years'
import { yearReview } from '@/lib/stats/year-review'
import type { Viewer } from '@/lib/viewer'
import { storyPanels } from './story-panels'
import { StoryPlayer } from './story-player'
import { YearStory } from './year-story'
import { YearStorySkeleton } from './year-story-skeleton'
import { YearNav } from './year-nav'

type Props = { params: Promise<{ year: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).year} in music` }
}

export default async function ReviewPage({ params }: Props) {
  const { year } = await params
  if (!/^[12]\d{3}$/.test(year)) notFound()
  const viewer = await requireViewer()
  const found = await reviewYears(viewer)
  if (!found) return <NothingImported page="Year in review" />
  return (
    <Suspense fallback={<YearStorySkeleton />}>
      <Review viewer={viewer} year={year} found={found} />
    </Suspense>
  )
}

async function Review({ viewer, year, found }: { viewer: Viewer; year: string; found: ReviewYears }) {
  const review = await yearReview(viewer, Number(year))
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <YearNav current={Number(year)} years={found.years} />
        {review.totals.plays > 0 && (
          <div className="flex flex-wrap gap-2">
            <StoryPlayer
              title={`${year} in music`}
              panels={storyPanels(review, viewer).map((panel) => ({
                ...panel,
                pictureHref: `/api/images/review?year=${year}&panel=${panel.key}`,
              }))}
            />
            <ShareButton
              shared={{ view: 'review', year: Number(year) }}
              title={`${year} in music`}
              imageHref={`/api/images/review?year=${year}`}
            />
          </div>
        )}
      </div>
      {review.totals.plays === 0 ? (
        <>
          <h1 className="sr-only">{year} in music</h1>
          <NothingInPeriod period={year} nearest={{ label: String(found.opening), href: `/review/${found.opening}` }} />
        </>
      ) : (
        <YearStory review={review} viewer={viewer} />
      )}
    </>
  )
}
