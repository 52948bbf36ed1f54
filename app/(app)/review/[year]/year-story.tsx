import { Fragment } from 'react'
import type { YearReview } from '@/lib/stats/year-review'
import type { Viewer } from '@/lib/viewer'
import { storyPanels } from './story-panels'

/** A year in review as tiles: how much, who, what, when, and what changed. */
export function YearStory({ review, viewer, sharedBy }: { review: YearReview; viewer: Viewer; sharedBy?: string }) {
  return (
    <div className="grid grid-flow-row-dense gap-4 sm:grid-cols-2 lg:grid-cols-6 lg:[&>*]:col-span-2">
      {storyPanels(review, viewer, sharedBy).map(({ key, content }) => (
        <Fragment key={key}>{content}</Fragment>
      ))}
    </div>
  )
}
