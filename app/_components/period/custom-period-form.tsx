'use client'
import { useState } from 'react'
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
  const isBackwards = range.from !== '' && range.to !== '' && range.to < range.from
  return (
    <form
      className="grid grid-cols-2 gap-x-2 gap-y-1.5 border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(range.from, range.to)
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
        onChange={(event) => setRange({ ...range, from: event.target.value })}
        className="h-9 px-2 sm:text-[0.8125rem]"
      />
      <Input
        id="period-to"
        type="date"
        required
        value={range.to}
        aria-invalid={isBackwards}
        onChange={(event) => setRange({ ...range, to: event.target.value })}
        className="h-9 px-2 sm:text-[0.8125rem]"
      />
      {isBackwards && (
        <p role="alert" className="col-span-2 text-xs text-destructive">
          The last day is before the first.
        </p>
      )}
      <Button type="submit" size="sm" variant="ink" disabled={isBackwards} className="col-span-2 mt-1">
        Show these days
      </Button>
    </form>
  )
}
