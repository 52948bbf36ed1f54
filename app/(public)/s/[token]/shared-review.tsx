import { NothingInPeriod } from '@/app/_components/empty-state'
import { storyPanels } from '@/app/(app)/review/[year]/story-panels'
import { StoryPlayer } from '@/app/(app)/review/[year]/story-player'
import { YearStory } from '@/app/(app)/review/[year]/year-story'
import { yearReview } from '@/lib/stats/year-review'
import type { Viewer } from '@/lib/viewer'

export async function SharedReview({ owner, name, year }: { owner: Viewer; name: string; year: number }) {
  const review = await yearReview(owner, year)
  return review.totals.plays > 0 ? (
    <>
      <StoryPlayer title={`${year} in music`} panels={storyPanels(review, owner, name)} />
      <YearStory review={review} viewer={owner} sharedBy={name} />
    </>
  ) : (
    <NothingInPeriod period={String(year)} />
  )
}
