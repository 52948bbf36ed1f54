'use client'
import type { FocusEvent } from 'react'
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
        <ToggleGroupItem
          key={option.value}
          value={option.value}
          onFocus={(event) => option.value !== current && isByArrow(event) && change({ [param]: option.value })}
        >
          {option.label}
        </ToggleGroupItem>
      ))}
    </ToggleGroup>
  )
}

/**
 * Whether an arrow key moved the focus here from another option, which chooses the option, as in any radio group. Tab comes
 * from the group itself, and changes nothing.
 */
const isByArrow = ({ currentTarget, relatedTarget }: FocusEvent) =>
  relatedTarget instanceof Element &&
  relatedTarget !== currentTarget.parentElement &&
  currentTarget.parentElement?.contains(relatedTarget) === true &&
  currentTarget.matches(':focus-visible')
