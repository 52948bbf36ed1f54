'use client'
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_ui/popover'
import type { Chosen } from './filter-button'
import { FilterChoices } from './filter-choices'
import { HourChoice } from './hour-range-select'

type Props = {
  asked: Chosen
  onChange: (changes: Record<string, string | undefined>) => void
  trigger: React.ReactNode
}

export function FilterPanel({ asked, onChange, trigger }: Props) {
  return (
    <Popover defaultOpen>
      <PopoverTrigger asChild>{trigger}</PopoverTrigger>
      <PopoverContent className="max-h-[70dvh] w-96 space-y-4 overflow-y-auto" aria-label="Filters">
        <FilterChoices asked={asked} onChange={onChange} />
        <HourChoice
          from={asked.hour_from}
          to={asked.hour_to}
          onChoose={(hour_from, hour_to) => onChange({ hour_from, hour_to })}
        />
      </PopoverContent>
    </Popover>
  )
}
