'use client'
import { ListFilterIcon } from 'lucide-react'
import { OnDemand } from '@/app/_components/lazy-trigger'
import { useUrlParams } from '@/app/_components/use-url-params'
import { Button } from '@/app/_ui/button'
import type { PlayFilterParams } from '@/lib/stats/play-filter-params'

export type Chosen = Pick<PlayFilterParams, 'weekday' | 'hour_from' | 'hour_to' | 'month' | 'platform' | 'skipped'>

const load = () => import('./filter-popover').then((module) => module.FilterPanel)

/** Narrows the list by weekday, hour, month, platform or skip; each choice is in the address at once. */
export function AddFilter({ asked }: { asked: Chosen }) {
  const { change, isPending } = useUrlParams()
  return (
    <OnDemand load={load} give={{ asked, onChange: change }}>
      <Button variant="outline" data-pending={isPending || undefined} className="max-sm:size-10 max-sm:px-0">
        <ListFilterIcon /> <span className="max-sm:sr-only">Filter</span>
      </Button>
    </OnDemand>
  )
}
