'use client'
import { useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Input } from '@/app/_ui/input'
import { Label } from '@/app/_ui/label'

/** Two days, both included. */
export function CustomPeriodForm({
  from,
  to,
  onChoose,
}: {
  from: string
  to: string
  onChoose: (from: string, to: string) => void
}) {
  const [range, setRange] = useState({ from, to })
  const [isChecked, setChecked] = useState(false)
  const last = useRef<HTMLInputElement>(null)
  const isBackwards = range.from !== '' && range.to !== '' && range.to < range.from
  // A half-typed year is a day of long ago, so the days are judged once they are left or sent.
  const hasError = isBackwards && isChecked
  const change = (part: Partial<typeof range>) => {
    setRange({ ...range, ...part })
    setChecked(false)
  }
  const check = () => setChecked(true)
  return (
    <form
      className="grid grid-cols-2 gap-x-2 gap-y-1.5 border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        check()
        if (isBackwards) last.current?.focus()
        else onChoose(range.from, range.to)
      }}
    >
      <Label htmlFor="period-from" className="text-xs text-muted-foreground">
        From
      </Label>
      <Label htmlFor="period-to" className="text-xs text-muted-foreground">
        To (inclusive)
      </Label>
      <Input
        id="period-from"
        type="date"
        required
        value={range.from}
        onChange={(event) => change({ from: event.target.value })}
        onBlur={check}
        className="h-9 px-2 sm:text-[0.8125rem]"
      />
      <Input
        ref={last}
        id="period-to"
        type="date"
        required
        value={range.to}
        aria-invalid={hasError}
        aria-describedby={hasError ? 'period-error' : undefined}
        onChange={(event) => change({ to: event.target.value })}
        onBlur={check}
        className="h-9 px-2 sm:text-[0.8125rem]"
      />
      {hasError && (
        <p id="period-error" role="alert" className="col-span-2 text-xs text-destructive">
          The last day is before the first.
        </p>
      )}
      <Button type="submit" size="sm" variant="ink" className="col-span-2 mt-1">
        Show these days
      </Button>
    </form>
  )
}
