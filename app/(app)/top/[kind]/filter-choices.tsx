import type { ComponentProps } from 'react'
import { ToggleGroup, ToggleGroupItem } from '@/app/_ui/toggle-group'
import { monthName, weekdayName } from '@/lib/format/format-date'
import { platformLabels } from '@/lib/format/platform-labels'
import type { FilterParams } from './filter-button'

type Props = { asked: FilterParams; onChange: (changes: Record<string, string | undefined>) => void }
type Option = { value: string; label: string; longLabel?: string }

const weekdays = [1, 2, 3, 4, 5, 6, 0].map((day) => ({
  value: String(day),
  label: weekdayName(day, 'short'),
  longLabel: weekdayName(day),
}))
const months = Array.from({ length: 12 }, (_, index) => index + 1).map((month) => ({
  value: String(month),
  label: monthName(month).slice(0, 3),
  longLabel: monthName(month),
}))
const platforms = Object.entries(platformLabels).map(([value, label]) => ({ value, label }))
const skips = [
  { value: 'false', label: 'Not skipped' },
  { value: 'true', label: 'Skipped' },
]
const optionClasses =
  'h-8 pointer-coarse:h-10 min-w-0 border bg-card px-2.5 text-[0.8125rem] ' +
  'data-[state=on]:border-foreground data-[state=on]:bg-foreground ' +
  'data-[state=on]:text-background'

export function FilterChoices({ asked, onChange }: Props) {
  return (
    <>
      <Choice
        label="Weekdays"
        options={weekdays}
        type="multiple"
        value={asked.weekday?.map(String) ?? []}
        onValueChange={(values) => onChange({ weekday: values.join(',') })}
      />
      <Choice
        label="Months"
        options={months}
        type="multiple"
        value={asked.month?.map(String) ?? []}
        onValueChange={(values) => onChange({ month: values.join(',') })}
      />
      <Choice
        label="Played on"
        aria-label="Platform"
        options={platforms}
        type="single"
        value={asked.platform ?? ''}
        onValueChange={(platform) => onChange({ platform })}
      />
      <Choice
        label="Skips"
        options={skips}
        type="single"
        value={asked.skipped === undefined ? '' : String(asked.skipped)}
        onValueChange={(skipped) => onChange({ skipped })}
      />
    </>
  )
}

function Choice({
  label,
  options,
  ...group
}: { label: string; options: Option[] } & ComponentProps<typeof ToggleGroup>) {
  return (
    <div className="space-y-1.5">
      <p aria-hidden className="text-xs font-medium text-muted-foreground">
        {label}
      </p>
      <ToggleGroup aria-label={label} className="flex h-auto flex-wrap gap-1 bg-transparent p-0" {...group}>
        {options.map((option) => (
          <ToggleGroupItem
            key={option.value}
            value={option.value}
            aria-label={option.longLabel}
            className={optionClasses}
          >
            {option.label}
          </ToggleGroupItem>
        ))}
      </ToggleGroup>
    </div>
  )
}
