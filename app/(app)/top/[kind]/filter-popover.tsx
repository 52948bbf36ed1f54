'use client'
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_ui/popover'
import type { FilterParams, Platform } from './filter-button'
import { FilterChoices } from './filter-choices'
import { HourRangeSelect } from './hour-range-select'

type Props = {
  asked: FilterParams
  platforms: readonly Platform[]
  onChange: (changes: Record<string, string | undefined>) => void
  trigger: React.ReactNode
}

export function FilterPopover({ asked, platforms, onChange, trigger }: Props) {
  return (
    <Popover defaultOpen>
      <PopoverTrigger asChild>{trigger}</PopoverTrigger>
      <PopoverContent
        className="max-h-(--radix-popover-content-available-height) w-96 space-y-4 overflow-y-auto"
        aria-label="Filters"
      >
        <FilterChoices asked={asked} platforms={platforms} onChange={onChange} />
        <HourRangeSelect
          from={asked.hour_from}
          to={asked.hour_to}
          onChoose={(hour_from, hour_to) => onChange({ hour_from, hour_to })}
        />
      </PopoverContent>
    </Popover>
  )
}
