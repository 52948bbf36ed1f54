import { Layers2Icon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_ui/popover'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { formatList } from '@/lib/format/list'
import { sourceLabel } from '../_matches/source-label'
import type { PlayDetails } from '@/lib/stats/play-details'
import { SeparateButton } from '../_matches/separate-button'

/** The other sources of a play, in a popover; nothing where only one tells of it. */
export function AlsoSeenIn({ play, by }: { play: PlayDetails; by: DateFormat }) {
  if (play.alsoSeenIn.length === 0) return null
  const sources = formatList([...new Set(play.alsoSeenIn.map(({ source }) => sourceLabel(source)))])
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button
          variant="ghost"
          size="icon-sm"
          className="order-first text-muted-foreground"
          title={`Also seen in ${sources}`}
        >
          <Layers2Icon />
          <span className="sr-only">
            {play.track.name.slice(0, 100)}: also seen in {sources}
          </span>
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" className="space-y-3 text-sm">
        <p className="font-medium">Also seen in</p>
        <ul className="space-y-3">
          {play.alsoSeenIn.map(({ id, source, playedAt }) => (
            <li key={id} className="space-y-1.5">
              <p>
                {sourceLabel(source)}
                <span className="block text-xs text-muted-foreground">{formatDateTime(playedAt, by)}</span>
              </p>
              <SeparateButton ids={[play.id, id]} title={play.track.name} />
            </li>
          ))}
        </ul>
      </PopoverContent>
    </Popover>
  )
}
