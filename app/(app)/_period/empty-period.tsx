import { dateFormat } from '@/lib/format/format-date'
import { NothingInPeriod } from '@/app/_components/empty-state'
import { reviewWords } from '@/lib/format/review-words'
import { periodLabel } from '@/lib/format/period-label'
import { nearestMonthWithPlays } from '@/lib/stats/nearest-month-with-plays'
import type { Viewer } from '@/lib/viewer'
import type { LabelledPeriod } from './page-period'

/** Says that the period has no plays and links to the nearest month that has some. `path` is the page without its query. */
export async function EmptyPeriod({ viewer, asked, path }: { viewer: Viewer; asked: LabelledPeriod; path: string }) {
  const name = await nearestMonthWithPlays(viewer, asked.period)
  const nearest = name
    ? {
        label: periodLabel({ name, fromDate: `${name.slice(6)}-01`, toDate: null }, dateFormat(viewer)),
        href: `${path}?time_range=${name}`,
      }
    : undefined
  const { when } = reviewWords(asked.period, viewer, asked.label)
  return <NothingInPeriod sentence={`You played nothing ${when}.`} nearest={nearest} />
}
