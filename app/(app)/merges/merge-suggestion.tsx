import { formatCount } from '@/lib/format/format-number'
import type { SuggestedMerge } from '@/lib/catalog/suggested-merges'
import { AcceptMergeButton } from './accept-merge-button'
import { MergeItemPicture } from './merge-item-picture'

/** Possible duplicates, and the button that merges them. */
export function MergeSuggestion({ suggestion: { kind, target, sources } }: { suggestion: SuggestedMerge }) {
  return (
    <li className="flex items-center gap-3 py-3 text-sm first:pt-0 last:pb-0">
      <MergeItemPicture kind={kind} item={target} />
      <div className="min-w-0 flex-1">
        <p className="line-clamp-2 font-medium" title={target.name}>
          <a href={`/${kind}s/${target.id}`} className="rounded hover:underline">
            <bdi>{target.name}</bdi>
          </a>
        </p>
        <p className="line-clamp-2 text-muted-foreground">
          {target.artist && (
            <>
              <bdi>{target.artist}</bdi>,{' '}
            </>
          )}
          <Plays of={target} />
        </p>
        <ul className="text-muted-foreground">
          {sources.map((source) => (
            <li key={source.id} className="line-clamp-3 break-words" title={source.name}>
              + <bdi>{source.name}</bdi>
              {source.artist !== target.artist && (
                <>
                  {' '}
                  by <bdi>{source.artist}</bdi>
                </>
              )}
              , <Plays of={source} />
            </li>
          ))}
        </ul>
      </div>
      <AcceptMergeButton kind={kind} targetId={target.id} sourceIds={sources.map(({ id }) => id)} name={target.name} />
    </li>
  )
}

const Plays = ({ of: { plays } }: { of: { plays: number } }) => (
  <span className="whitespace-nowrap">{formatCount(plays, 'play')}</span>
)
