import { firstValues, type PageParams } from '@/app/_components/search-params'
import { ShareButton } from '@/app/_components/share/share-button'
import { withinSentence } from '@/lib/format/period-label'
import type { ItemKind } from '@/lib/stats/item-kind'

const shareable = ['time_range', 'from', 'to', 'sort', 'page']

/** Shares the top list of a period. A searched or filtered list cannot be shared, since the link would show the whole list. */
export function ShareTopListButton({ kind, query, label }: { kind: ItemKind; query: PageParams; label: string }) {
  const asked = firstValues(query)
  if (Object.entries(asked).some(([name, value]) => value && !shareable.includes(name))) return null
  const { time_range, from, to } = asked
  const shared = {
    view: 'top' as const,
    type: kind,
    sort: asked.sort === 'time' ? ('time' as const) : ('plays' as const),
    time_range,
    from,
    to,
  }
  const search = new URLSearchParams({ ...asked, type: kind })
  return (
    <ShareButton
      shared={shared}
      title={`Top ${kind}, ${withinSentence(label)}`}
      imageHref={`/api/images/top?${search}`}
    />
  )
}
