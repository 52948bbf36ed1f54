import { formatCount } from '@/lib/format/format-number'
import type { TopItem } from '@/lib/stats/top-items'

/** Says that other items were played as often as the first; without, nothing. */
export function TiedWith({ items: [first, ...others] }: { items: TopItem[] }) {
  const [second, ...more] = others.filter(({ plays }) => plays === first?.plays)
  if (!second) return null
  return (
    <p className="text-pretty">
      Tied with <bdi>{second.name.slice(0, 100)}</bdi>
      {more.length > 0 && ` and ${formatCount(more.length, 'other')}`}.
    </p>
  )
}
