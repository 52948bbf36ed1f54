import type { ListedMerge } from '@/lib/catalog/list-merges'
import { UnmergeButton } from '../_merge/unmerge-button'

export function MergeList({ merges }: { merges: ListedMerge[] }) {
  return (
    <ul className="divide-y">
      {merges.map(({ kind, source, target }) => (
        <li key={`${kind} ${source.id}`} className="flex items-center justify-between gap-4 py-2.5 text-sm">
          <p className="min-w-0">
            <span className="one-line block font-medium" title={source.name}><bdi>{source.name}</bdi></span>
            <span className="one-line block text-muted-foreground">
              counts as <a href={`/${kind}s/${target.id}`} className="rounded text-foreground hover:underline"><bdi>{target.name}</bdi></a>
            </span>
          </p>
          <UnmergeButton kind={kind} id={source.id} name={source.name} />
        </li>
      ))}
    </ul>
  )
}
