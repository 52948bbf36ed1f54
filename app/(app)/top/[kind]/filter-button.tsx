'use client'
import { ListFilterIcon } from 'lucide-react'
import { LazyTrigger } from '@/app/_components/lazy-trigger'
import { useUrlParams } from '@/app/_components/use-url-params'
import { Button } from '@/app/_ui/button'
import type { PlayFilterParams } from '@/lib/stats/play-filter-params'

type FilterParams = Pick<PlayFilterParams, 'weekday' | 'hour_from' | 'hour_to' | 'month' | 'platform' | 'skipped'>
type Platform = NonNullable<FilterParams['platform']>

/** The filters in the address, and what the history knows: its devices, and whether plays were skipped */
export type Filters = { asked: FilterParams; platforms: readonly Platform[]; hasSkips: boolean }

const load = () => import('./filter-popover').then((module) => module.FilterPopover)

/** Narrows the list by weekday, hour, month, platform or skip; each choice is in the address at once. */
export function FilterButton(filters: Filters) {
  const { change, isPending } = useUrlParams()
  return (
    <LazyTrigger load={load} popupProps={{ ...filters, onChange: change }}>
      <Button variant="outline" data-pending={isPending || undefined} className="max-sm:size-10 max-sm:px-0">
        <ListFilterIcon />{' '}
        <span className="max-sm:sr-only">
          Filter<span className="sr-only"> the list</span>
        </span>
      </Button>
    </LazyTrigger>
  )
}
