import Link from 'next/link'
import { UnmergeButton } from './unmerge-button'
import type { MergeKind } from './use-merge'

type Props = { kind: MergeKind; item: { id: number; name: string; mergedInto: { id: number; name: string } | null } }

/** Says which item this one is merged into. */
export function MergedNotice({ kind, item }: Props) {
  if (!item.mergedInto) return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-xl bg-brand-soft px-4 py-3">
      <p className="min-w-0 text-sm">
        You count this {kind} as{' '}
        <Link href={`/${kind}s/${item.mergedInto.id}`} className="rounded font-semibold underline underline-offset-4">
          <bdi>{item.mergedInto.name.slice(0, 200)}</bdi>
        </Link>
        .
      </p>
      <UnmergeButton kind={kind} source={item} target={item.mergedInto} />
    </div>
  )
}
