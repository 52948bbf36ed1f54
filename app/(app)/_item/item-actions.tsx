import Link from 'next/link'
import { BanIcon, ChartLineIcon } from 'lucide-react'
import type { OfferedPeriods } from '@/app/_components/period/period-choices'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { Button } from '@/app/_ui/button'
import { singularOf, type Item } from '@/lib/stats/catalog-item'
import type { ItemKind } from '@/lib/stats/item-kind'
import type { LabelledPeriod } from '../_period/page-period'
import { OpenInSpotify } from './open-in-spotify'
import { MergeButton } from '../_merge/merge-button'

type Props = { type: ItemKind; item: Item; asked: LabelledPeriod; span: OfferedPeriods | null; isPlayed: boolean }

/** The period picker and the actions of an item: chart it, merge it, leave it out. */
export function ItemActions({ type, item, asked, span, isPlayed }: Props) {
  return (
    <>
      <PeriodPicker label={asked.label} name={asked.period.name} offered={span ?? undefined} />
      <Button asChild variant="outline">
        <Link href={`/charts?items=${type}:${item.id}`}>
          <ChartLineIcon /> Chart<span className="sr-only"> of {item.name.slice(0, 100)}</span>
        </Link>
      </Button>
      <OpenInSpotify type={type} item={item} />
      {!item.mergedInto && <MergeButton kind={singularOf[type]} id={item.id} />}
      {!item.mergedInto && isPlayed && (
        <Button asChild variant="outline">
          <Link href={`/settings/listening?leave_out=${singularOf[type]}:${item.id}`} prefetch={false}>
            <BanIcon /> Leave out…
          </Link>
        </Button>
      )}
    </>
  )
}
