import { dateFormat } from '@/lib/format/format-date'
import { notFound } from 'next/navigation'
import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { DimWhilePending } from '@/app/_components/dim-while-pending'
import type { PageParams } from '@/app/_components/search-params'
import { HoursOfWeekPanel } from '@/app/_components/heatmap/hours-of-week-panel'
import { requireViewer } from '@/lib/auth/current-viewer'
import { singularOf } from '@/lib/stats/catalog-item'
import { itemPage } from '@/lib/stats/item-page'
import type { ItemKind } from '@/lib/stats/item-kind'
import type { Viewer } from '@/lib/viewer'
import { historySpan } from '../_period/history-span'
import { pagePeriod, type LabelledPeriod } from '../_period/page-period'
import { MergedNotice } from '../_merge/merged-notice'
import { ServerTotals } from './server-totals'
import { ItemActions } from './item-actions'
import { ItemStatCards } from './item-stat-cards'
import { ItemHeader } from './item-header'
import { ItemPlays } from './item-plays'
import { UnplayedItem } from './unplayed-item'
import { PlaysOverTime } from './plays-over-time'
import { ItemTopLists } from './item-top-lists'

type Props = { type: ItemKind; params: Promise<{ id: string }>; searchParams: Promise<PageParams> }

/** The page of a track, an album or an artist. */
export async function ItemView({ type, params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ id }, asked, span] = await Promise.all([
    params,
    searchParams.then((query) => pagePeriod(viewer, query)),
    historySpan(viewer),
  ])
  const page = await readItem(viewer, type, id, asked)
  return (
    <>
      <ItemHeader
        type={type}
        item={page.item}
        album={page.album}
        actions={
          <ItemActions type={type} item={page.item} asked={asked} span={span} isPlayed={page.figures !== null} />
        }
      />
      <MergedNotice kind={singularOf[type]} item={page.item} />
      <DimWhilePending className="space-y-6">
        {page.figures ? (
          <>
            <ItemStatCards figures={page.figures} type={type} by={dateFormat(viewer)} />
            <PlaysOverTime series={page.series} by={dateFormat(viewer)} />
            <ItemTopLists tracks={page.topTracks} albums={page.topAlbums} item={page.item} type={type} />
            <HoursOfWeekPanel cells={page.clock} weekStart={viewer.weekStart} by={dateFormat(viewer)} />
          </>
        ) : (
          <UnplayedItem viewer={viewer} type={type} item={page.item} asked={asked} />
        )}
        {page.everyone && <ServerTotals figures={page.everyone} />}
        <ItemPlays viewer={viewer} type={type} id={page.item.id} period={asked.period} />
      </DimWhilePending>
    </>
  )
}

/** Loads the item; an id that is not a number or is unknown gives a 404. */
async function readItem(viewer: Viewer, type: ItemKind, id: string, { period }: LabelledPeriod) {
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound()
  return notFoundIfMissing(itemPage(viewer, { type, id: Number(id), period }))
}
