import { Fragment } from 'react'
import { cn } from '@/app/_ui/cn'
import type { StoryPanel } from './story-player'

const twoColumnsWide = new Set(['artist', 'track', 'months'])
/** The columns left for the last tile, of six, by those that the tiles before it take in its row. */
const lastTile: Record<number, string> = {
  0: 'xl:[&>:last-child]:col-span-6',
  2: 'xl:[&>:last-child]:col-span-4',
  4: 'xl:[&>:last-child]:col-span-2',
}

/** A review as tiles: how much, who, what, when, and what changed. The last tile fills its row. */
export function StoryGrid({ panels }: { panels: StoryPanel[] }) {
  const wide = panels.filter(({ key }) => twoColumnsWide.has(key)).length
  const narrow = panels.length - wide - 2 // without the title and the last tile
  return (
    <div
      className={cn(
        'grid grid-flow-row-dense gap-4 sm:grid-cols-2 xl:grid-cols-6 xl:[&>*]:col-span-2',
        narrow % 2 === 0 && 'sm:max-xl:[&>:last-child]:col-span-2',
        lastTile[(4 * wide + 2 * narrow) % 6],
      )}
    >
      {panels.map(({ key, content }) => (
        <Fragment key={key}>{content}</Fragment>
      ))}
    </div>
  )
}
