import { Fragment } from 'react'
import type { Panel } from './story-panels'

/** A review as tiles: how much, who, what, when, and what changed. */
export function StoryGrid({ panels }: { panels: Panel[] }) {
  return (
    <div className="grid grid-flow-row-dense gap-4 sm:grid-cols-2 lg:grid-cols-6 lg:[&>*]:col-span-2">
      {panels.map(({ key, content }) => (
        <Fragment key={key}>{content}</Fragment>
      ))}
    </div>
  )
}
