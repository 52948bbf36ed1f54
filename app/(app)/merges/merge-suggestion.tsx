import { formatCount } from '@/lib/format/format-number'
import type { SuggestedMerge } from '@/lib/catalog/suggested-merges'
import { withBasePath } from '@/lib/base-path'
import { AcceptMergeButton } from './accept-merge-button'
import { MergeItemPicture } from './merge-item-picture'

/** Possible duplicates, and the button that merges them. */
export function MergeSuggestion({ suggestion: { kind, target, sources } }: { suggestion: SuggestedMerge }) {
  return (
    <li className="flex flex-wrap items-center justify-end gap-x-3 gap-y-2 py-3 text-sm first:pt-0 last:pb-0">
      <MergeItemPicture kind={kind} item={target} />
      <div className="min-w-0 flex-1 basis-60">
        <p className="line-clamp-2 font-medium" title={target.name}>
          <a href={withBasePath(`/${kind}s/${target.id}`)} className="rounded hover:underline">
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
            <li key={source.id} className="break-words" title={source.name}>
              + <bdi>{source.name.slice(0, 120)}</bdi>
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
  <span className="whitespace-nowrap">{plays > 0 ? formatCount(plays, 'play') : 'short plays only'}</span>
)
