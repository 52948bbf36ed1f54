import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { Panel } from '@/app/_components/panel'
import { Rank } from '@/app/_components/rank'
import { formatKnownDuration } from '@/lib/format/format-duration'
import { formatCount } from '@/lib/format/format-number'
import type { AnswerItem } from '@/lib/musicnlp/question/answer-data'
import { ask } from '@/lib/musicnlp/client'
import { attachAlbums } from '@/lib/musicnlp/attach-albums'
import type { Viewer } from '@/lib/viewer'

/** Today's answer to the shared question. */
export async function SharedAnswer({ owner, query }: { owner: Viewer; query: string }) {
  const { answer } = await attachAlbums(await ask(query, owner), owner)
  const items = (answer.items ?? []).slice(0, 50)
  const most = Math.max(1, ...items.map(({ plays }) => plays ?? 0))
  return (
    <Panel title="Music Muse answers">
      <p
        dir="auto"
        className="max-w-3xl font-display text-xl leading-snug font-semibold text-balance break-words sm:text-2xl"
      >
        {answer.sentence}
      </p>
      {items.length > 0 && (
        <ol className="divide-y">
          {items.map((item, index) => (
            <AnswerRow key={index} item={item} most={most} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function AnswerRow({ item, most }: { item: AnswerItem; most: number }) {
  const time = item.ms_played === undefined ? null : formatKnownDuration(item.ms_played)
  return (
    <li className="flex items-center gap-3 py-2.5">
      <Rank value={item.rank} />
      {item.type === 'artist' ? <ArtistAvatar name={item.name} /> : <Cover of={item} />}
      <div className="min-w-0 flex-1">
        <bdi className="block one-line font-medium" title={item.name}>
          {item.name}
        </bdi>
        {item.artist && <bdi className="block one-line text-sm text-muted-foreground">{item.artist.name}</bdi>}
        {item.plays !== undefined && (
          <div aria-hidden className="mt-1.5 h-1 rounded-full bg-heat-0">
            <div className="h-full rounded-full bg-chart-1" style={{ width: `${(100 * item.plays) / most}%` }} />
          </div>
        )}
      </div>
      <span className="min-w-16 shrink-0 text-right text-sm font-medium whitespace-nowrap tabular-nums">
        {item.plays === undefined ? time : formatCount(item.plays, 'play')}
      </span>
    </li>
  )
}
