'use client'
import { useUrlParams } from './use-url-params'

type Props = { param: string; current: string; label: string; options: { value: string; label: string }[] }

/** A choice of one option, kept in the query string. */
export function SegmentedControl({ param, current, label, options }: Props) {
  const { change, isPending } = useUrlParams()
  return (
    <div
      role="radiogroup"
      aria-label={label}
      data-pending={isPending || undefined}
      className="inline-flex h-10 w-fit items-center rounded-full bg-muted p-1"
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={
            'relative inline-flex h-full min-w-9 items-center justify-center rounded-full px-3 text-sm font-medium ' +
            'whitespace-nowrap text-muted-foreground transition-colors select-none hover:text-foreground ' +
            'has-checked:bg-card has-checked:text-foreground has-checked:shadow-sm'
          }
        >
          <input
            type="radio"
            name={param}
            value={option.value}
            checked={option.value === current}
            onChange={() => change({ [param]: option.value })}
            className="absolute inset-0 appearance-none rounded-full"
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
