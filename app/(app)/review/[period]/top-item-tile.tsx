import { StoryTile } from '@/app/_components/story/story-tile'
import type { TileColor } from '@/app/_components/story/tile-colors'
import type { StoryLink } from './story-link'

type Props = {
  ink: TileColor
  label: string
  picture: React.ReactNode
  href: string
  name: string
  To: StoryLink
  children: React.ReactNode
}

/** A wide tile with the picture and name of one item, and lines about it. */
export function TopItemTile({ ink, label, picture, href, name, To, children }: Props) {
  return (
    <StoryTile ink={ink} label={label} className="sm:col-span-2 xl:col-span-4!">
      <div className="flex flex-col gap-6 sm:flex-row sm:items-center">
        {picture}
        <div className="min-w-0 space-y-2">
          <p className="line-clamp-3 font-display text-4xl leading-[1.05] font-bold tracking-tight sm:text-5xl">
            <To href={href} title={name}>
              <bdi>{name.slice(0, 200)}</bdi>
            </To>
          </p>
          {children}
        </div>
      </div>
    </StoryTile>
  )
}
