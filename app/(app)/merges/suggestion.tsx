import { formatCount } from '@/lib/format/number'
import type { SuggestedMerge } from '@/lib/catalog/suggested-merges'
import { AcceptButton } from './accept-button'

/** Items that look like one, and the button that makes them one. */
export function Suggestion({ suggestion: { kind, target, sources } }: { suggestion: SuggestedMerge }) {
  return (
    <li className="flex items-center justify-between gap-4 py-3">
      <div className="min-w-0 text-sm">
        <p className="line-clamp-2 font-medium" title={target.name}>
          <a href={`/${kind}s/${target.id}`} className="rounded hover:underline"><bdi>{target.name}</bdi></a>
          {target.artist && <span className="font-normal text-muted-foreground"> · <bdi>{target.artist}</bdi></span>}
          <span className="font-normal text-muted-foreground"> · {formatCount(target.plays, 'play')}</span>
        </p>
        <ul className="text-muted-foreground">
          {sources.map((source) => (
            <li key={source.id} className="line-clamp-2" title={source.name}>+ <bdi>{source.name}</bdi>, {formatCount(source.plays, 'play')}</li>
          ))}
        </ul>
      </div>
      <AcceptButton kind={kind} targetId={target.id} sourceIds={sources.map(({ id }) => id)} name={target.name} />
    </li>
  )
}
