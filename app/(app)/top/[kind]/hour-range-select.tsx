'use client'
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_ui/select'
import { useDateFormat } from '@/app/_components/date-format-context'
import { Button } from '@/app/_ui/button'
import { formatHour } from '@/lib/format/format-date'

type Props = { from?: number; to?: number; onChoose: (from: string | undefined, to: string | undefined) => void }

/** A range of hours; one that ends before it starts passes midnight, as in 22 to 2. */
export function HourRangeSelect({ from, to, onChoose }: Props) {
  const isSet = from !== undefined || to !== undefined
  return (
    <div className="space-y-1.5">
      <p aria-hidden className="text-xs font-medium text-muted-foreground">
        Hours
      </p>
      <div className="flex items-center gap-2 text-sm">
        <HourSelect
          label="From hour"
          value={from ?? 0}
          first={0}
          without={to}
          onChange={(hour) => onChoose(hour, String(to ?? 24))}
        />
        to
        <HourSelect
          label="To hour"
          value={to ?? 24}
          first={1}
          without={from}
          onChange={(hour) => onChoose(String(from ?? 0), hour)}
        />
        {isSet && (
          <Button variant="ghost" size="sm" onClick={() => onChoose(undefined, undefined)}>
            Any hour
          </Button>
        )}
      </div>
    </div>
  )
}

function HourSelect({
  label,
  value,
  first,
  without,
  onChange,
}: {
  label: string
  value: number
  first: number
  without?: number
  onChange: (hour: string) => void
}) {
  const by = useDateFormat()
  return (
    <Select value={String(value)} onValueChange={onChange}>
      <SelectTrigger size="sm" aria-label={label} className="w-24">
        <SelectValue />
      </SelectTrigger>
      <SelectContent>
        {Array.from({ length: 24 }, (_, index) => first + index)
          .filter((hour) => hour !== without)
          .map((hour) => (
            <SelectItem key={hour} value={String(hour)}>
              {formatHour(hour, by)}
            </SelectItem>
          ))}
      </SelectContent>
    </Select>
  )
}
