'use client'
import Link from 'next/link'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { Rank } from '@/app/_components/rank'
import { cn } from '@/app/_ui/cn'
import type { AnswerItem } from '@/lib/musicnlp/question/answer-data'
import { figureOf } from '@/lib/musicnlp/answer/item-figure'
import { duration, stretchOf } from '@/lib/musicnlp/answer/english-format'
import type { Metric } from '@/lib/musicnlp/question/question'
import { LocalTime } from './local-time'

/** The items of an answer in their order, each with its figure and a bar of it. All rows share their columns. */
export function MuseItems({
  items,
  title,
  metric,
  isListOfPlays,
  day,
}: {
  items: AnswerItem[]
  title: string
  metric: Metric
  isListOfPlays: boolean
  /** The day of all plays in the list, where they are of one: each then shows its time alone */
  day: string | null
}) {
  const most = Math.max(1, ...items.map((item) => sizeOf(item, metric)))
  return (
    <div className="space-y-2">
      {title && <h3 className="text-sm font-medium text-muted-foreground">{title}</h3>}
      <ol
        className={cn(
          'grid grid-cols-[auto_auto_minmax(0,1fr)_auto] gap-x-3 divide-y rounded-xl border bg-card shadow-card',
          '*:col-span-full *:grid *:grid-cols-subgrid',
        )}
      >
        {items.map((item, index) => (
          <li key={index} className="items-center px-3 py-2.5 sm:px-4">
            <Rank value={item.rank} />
            {item.type === 'artist' ? (
              <ArtistAvatar name={item.name} className="size-11" />
            ) : (
              <Cover of={item} className="size-11" />
            )}
            <div className="min-w-0">
              <Link
                href={`/${item.type}s/${item.id}`}
                title={item.name}
                className="one-line block w-fit max-w-full font-medium hover:underline"
              >
                <bdi>{item.name}</bdi>
              </Link>
              <Detail item={item} hasAlbum={isListOfPlays} />
              {!isListOfPlays && items.length > 1 && (
                <div aria-hidden className="mt-1.5 h-1 rounded-full bg-heat-0">
                  <div
                    className="h-full rounded-full bg-chart-1"
                    style={{ width: `${(100 * sizeOf(item, metric)) / most}%` }}
                  />
                </div>
              )}
            </div>
            <span className="min-w-14 text-right text-sm font-medium whitespace-nowrap tabular-nums">
              {isListOfPlays ? (
                <LocalTime at={item.played_at} only={day === null ? undefined : 'time'} />
              ) : (
                <Figure item={item} metric={metric} />
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Detail({ item, hasAlbum }: { item: AnswerItem; hasAlbum: boolean }) {
  const parts = [
    item.artist?.name,
    hasAlbum ? item.album?.name : undefined,
    item.period?.label,
    item.away_days === undefined ? undefined : `away for ${stretchOf(item.away_days)}`,
  ].filter(Boolean)
  const last = item.last_played_at
  if (parts.length === 0 && !last) return null
  return (
    <p className="one-line text-sm text-muted-foreground">
      <bdi>
        {parts.join(' · ')}
        {last && (
          <>
            {parts.length > 0 && ' · '}last played <LocalTime at={last} only="day" />
          </>
        )}
      </bdi>
    </p>
  )
}

function Figure({ item, metric }: { item: AnswerItem; metric: Metric }) {
  if (item.change !== undefined)
    return (
      <>
        {item.change > 0 ? '+' : '−'}
        {Math.abs(item.change)}{' '}
        <span className="font-normal text-muted-foreground">
          ({item.before} → {item.plays})
        </span>
      </>
    )
  if (item.by_side) return <>{item.by_side.join(' + ')}</>
  return <span title={item.ms_played ? duration(item.ms_played) : undefined}>{figureOf(item, metric)}</span>
}

function sizeOf(item: AnswerItem, metric: Metric): number {
  if (item.change !== undefined) return Math.abs(item.change)
  if (metric === 'time') return item.ms_played ?? 0
  if (metric === 'skips') return item.skips ?? 0
  if (metric === 'skip_rate') return item.skip_rate ?? 0
  return (metric === 'distinct' ? item.distinct : metric === 'days' ? item.days : undefined) ?? item.plays ?? 0
}
