'use client'
import { StoryGrid } from './story-grid'
import { StoryPlayer, type StoryPlayerProps } from './story-player'

type Props = StoryPlayerProps & { children?: React.ReactNode }

/**
 * A review as tiles and as a story on the whole screen; `children` stand beside the button that plays it. Both show the same
 * panels, which are sent to the browser once.
 */
export function Story({ children, ...story }: Props) {
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <StoryPlayer {...story} />
        {children}
      </div>
      <StoryGrid panels={story.panels} />
    </>
  )
}
