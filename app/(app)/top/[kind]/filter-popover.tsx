'use client'
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_ui/popover'
import type { Filters } from './filter-button'
import { FilterChoices } from './filter-choices'
import { HourRangeSelect } from './hour-range-select'

type Props = Filters & {
  onChange: (changes: Record<string, string | undefined>) => void
  trigger: React.ReactNode
}

export function FilterPopover({ trigger, ...choices }: Props) {
  return (
    <Popover defaultOpen>
      <PopoverTrigger asChild>{trigger}</PopoverTrigger>
      <PopoverContent
        className="max-h-(--radix-popover-content-available-height) w-96 space-y-4 overflow-y-auto"
        aria-label="Filters"
      >
        <FilterChoices {...choices} />
        <HourRangeSelect
          from={choices.asked.hour_from}
          to={choices.asked.hour_to}
          onChoose={(hour_from, hour_to) => choices.onChange({ hour_from, hour_to })}
        />
      </PopoverContent>
    </Popover>
  )
}
