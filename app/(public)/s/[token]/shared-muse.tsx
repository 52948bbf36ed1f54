import { Panel } from '@/app/_components/panel'
import { formatDuration } from '@/lib/format/duration'
import { formatCount } from '@/lib/format/number'
import type { AnswerItem } from '@/lib/musicnlp/answer/answer'
import { ask } from '@/lib/musicnlp/client'
import type { Viewer } from '@/lib/viewer'

/** The answer of today to the question that was shared. */
export async function SharedMuse({ owner, query }: { owner: Viewer; query: string }) {
  const { answer } = await ask(query, owner)
  const items = answer.items ?? []
  return (
    <Panel title="Music Muse answers">
      <p dir="auto" className="text-lg text-pretty break-words">{answer.sentence}</p>
      {items.length > 0 && <ol className="divide-y">{items.slice(0, 50).map((item, index) => <Line key={index} item={item} />)}</ol>}
    </Panel>
  )
}

function Line({ item }: { item: AnswerItem }) {
  const time = item.ms_played === undefined ? null : formatDuration(item.ms_played)
  return (
    <li className="flex items-baseline justify-between gap-4 py-2">
      <span className="min-w-0">
        <bdi className="block one-line font-medium">{item.name}</bdi>
        {item.artist && <bdi className="block one-line text-sm text-muted-foreground">{item.artist.name}</bdi>}
      </span>
      <span className="shrink-0 text-sm text-muted-foreground tabular-nums">{item.plays === undefined ? time : formatCount(item.plays, 'play')}</span>
    </li>
  )
}
