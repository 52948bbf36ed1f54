import { useEffect } from 'react'
import { formatNumber } from '@/lib/format/format-number'

type Entry = { name?: unknown; value?: unknown; color?: string }

const noData = 'no plays known'

/** Recharts clones it with `active`, `label` and `payload`. */
export function ChartTooltip({
  active,
  label,
  payload,
  unit,
  onChange,
}: {
  active?: boolean
  label?: unknown
  payload?: readonly Entry[]
  unit: string
  /** Told what is shown, to be announced; '' when it closes */
  onChange: (text: string) => void
}) {
  const figureOf = (entry: Entry) =>
    `${unit === 'plays' ? formatNumber(Number(entry.value)) : Number(entry.value).toFixed(1)} ${unit}`
  const text =
    active && payload
      ? `${String(label)}: ${payload.length === 0 ? noData : payload.map((entry) => `${String(entry.name)} ${figureOf(entry)}`).join(', ')}`
      : ''
  useEffect(() => onChange(text), [onChange, text])
  if (!active || !payload) return null
  return (
    <div className="max-w-64 rounded-lg border bg-popover px-3 py-2 text-sm shadow-float">
      <p className="font-medium">{String(label)}</p>
      {payload.length === 0 && <p className="text-muted-foreground">{noData}</p>}
      <ul className="mt-1 space-y-0.5">
        {payload.map((entry) => (
          <li key={String(entry.name)} className="flex items-center gap-2">
            <span className="size-2.5 shrink-0 rounded-full" style={{ background: entry.color }} />
            <span className="one-line text-muted-foreground">
              <bdi>{String(entry.name)}</bdi>
            </span>
            <span className="ml-auto pl-3 font-medium whitespace-nowrap tabular-nums">{figureOf(entry)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
