import type { Series } from './time-chart'

/** Which colour is which, in words that can be read without the chart. */
export function ChartLegend({ series }: { series: Series[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
      {series.map((one, index) => (
        <li key={one.key} className="flex max-w-full items-center gap-2">
          <span
            aria-hidden
            className="size-3 shrink-0 rounded-[3px]"
            style={{ background: `var(--chart-${(index % 8) + 1})` }}
          />
          <span className="one-line" title={one.label}>
            <bdi>{one.label}</bdi>
          </span>
        </li>
      ))}
    </ul>
  )
}
