import { Button } from '@/app/_ui/button'
import { formatCount } from '@/lib/format/format-number'
import type { ListeningRules } from '@/lib/rules/listening-rules'
import type { PodcastProposal } from '@/lib/rules/propose-podcasts'

type Props = { rules: ListeningRules; podcasts: PodcastProposal[]; onLeaveOut: (podcast: PodcastProposal) => void }

/** Artists that are podcasts elsewhere in the person's files, each to be left out with one click. */
export function PodcastProposals({ rules, podcasts, onLeaveOut }: Props) {
  const open = podcasts.filter(({ id }) => !rules.leave_out.some((rule) => rule.kind === 'podcast' && rule.id === id))
  if (open.length === 0) return null
  return (
    <div className="space-y-1 rounded-lg bg-muted/60 p-3">
      <h3 className="text-sm font-medium">Podcasts among your artists</h3>
      <p className="text-sm text-pretty text-muted-foreground">
        Older Spotify files list podcast episodes as music. These artists are podcasts elsewhere in your files.
      </p>
      <ul>
        {open.map((podcast) => (
          <li key={podcast.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
            <span className="min-w-48 flex-1 text-sm">
              <bdi className="font-medium">{podcast.name}</bdi>
              <span className="block text-muted-foreground">{formatCount(podcast.plays, 'play')}</span>
            </span>
            <Button
              type="button"
              data-row-action="leave-out-podcast"
              variant="outline"
              size="sm"
              onClick={() => onLeaveOut(podcast)}
            >
              Leave out<span className="sr-only"> {podcast.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
