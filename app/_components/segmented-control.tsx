'use client'
import { ToggleGroup, ToggleGroupItem } from '@/app/_ui/toggle-group'
import { useUrlParams } from './use-url-params'

type Props = { param: string; current: string; label: string; options: { value: string; label: string }[] }

/** A choice of one option, kept in the query string. */
export function SegmentedControl({ param, current, label, options }: Props) {
  const { change, isPending } = useUrlParams()
  return (
    <ToggleGroup
      type="single"
      value={current}
      aria-label={label}
      data-pending={isPending || undefined}
      onValueChange={(value) => value && change({ [param]: value })}
    >
      {options.map((option) => (
        <ToggleGroupItem key={option.value} value={option.value}>
          {option.label}
        </ToggleGroupItem>
      ))}
    </ToggleGroup>
  )
}
