import { notFound } from 'next/navigation'
import { orNotFound } from '@/app/_components/not-found-if-missing'
import { Results } from '@/app/_components/dim-while-pending'
import type { PageParams } from '@/app/_components/search-params'
import { WeekClock } from '@/app/_components/heatmap/hours-of-week-panel'
import { requireViewer } from '@/lib/auth/current-viewer'
import { singularOf } from '@/lib/stats/catalog-item'
import { itemPage } from '@/lib/stats/item-page'
import type { ItemKind } from '@/lib/stats/item-kind'
import type { Viewer } from '@/lib/viewer'
import { historySpan } from '../_period/history-span'
import { pagePeriod, type AskedPeriod } from '../_period/page-period'
import { MergedNotice } from '../_merge/merged-notice'
import { Everyone } from './server-totals'
import { ItemActions } from './item-actions'
import { ItemFigures } from './item-stat-cards'
import { ItemHeader } from './item-header'
import { ItemPlays } from './item-plays'
import { NeverPlayed } from './unplayed-item'
import { PlaysOverTime } from './plays-over-time'
import { TopOfItem } from './item-top-lists'

type Props = { type: ItemKind; params: Promise<{ id: string }>; searchParams: Promise<PageParams> }

/** The page of a track, an album or an artist. */
export async function ItemPage({ type, params, searchParams }: Props) {
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
        actions={<ItemActions type={type} item={page.item} asked={asked} span={span} />}
      />
      <MergedNotice kind={singularOf[type]} item={page.item} />
      <Results className="space-y-6">
        {page.figures ? (
          <>
            <ItemFigures figures={page.figures} type={type} timeZone={viewer.timeZone} />
            <PlaysOverTime series={page.series} />
            <TopOfItem tracks={page.topTracks} albums={page.topAlbums} item={page.item} type={type} />
            <WeekClock cells={page.clock} viewer={viewer} />
          </>
        ) : (
          <NeverPlayed name={page.item.name} label={asked.label} isAllTime={asked.period.name === 'all_time'} />
        )}
        {page.everyone && <Everyone figures={page.everyone} />}
        <ItemPlays viewer={viewer} type={type} id={page.item.id} period={asked.period} />
      </Results>
    </>
  )
}

/** An id that is no number, or that nothing has, is a page that is not there. */
export async function readItem(viewer: Viewer, type: ItemKind, id: string, { period }: AskedPeriod) {
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound()
  return orNotFound(itemPage(viewer, { type, id: Number(id), period }))
}
