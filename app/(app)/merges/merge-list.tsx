import type { ListedMerge } from '@/lib/catalog/list-merges'
import { withBasePath } from '@/lib/base-path'
import { UnmergeButton } from '../_merge/unmerge-button'
import { MergeItemPicture } from './merge-item-picture'

export function MergeList({ merges }: { merges: ListedMerge[] }) {
  return (
    <ul className="divide-y">
      {merges.map(({ kind, source, target, isListed }) => (
        <li key={`${kind} ${source.id}`} className="flex items-center gap-3 py-3 text-sm first:pt-0 last:pb-0">
          <MergeItemPicture kind={kind} item={source} />
          <div className="min-w-0 flex-1">
            <p className="one-line font-medium" title={source.name}>
              <bdi>{source.name}</bdi>
            </p>
            {source.artist && (
              <p className="one-line text-muted-foreground" title={source.artist}>
                <bdi>{source.artist}</bdi>
              </p>
            )}
            <p className="line-clamp-2 break-words text-muted-foreground" title={target.name}>
              counts as{' '}
              <a href={withBasePath(`/${kind}s/${target.id}`)} className="rounded text-foreground hover:underline">
                <bdi>{target.name}</bdi>
              </a>
              {isListed && ', because one of your sources lists its artists'}
            </p>
          </div>
          <UnmergeButton kind={kind} source={source} target={target} />
        </li>
      ))}
    </ul>
  )
}
