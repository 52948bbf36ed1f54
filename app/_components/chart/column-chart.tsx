'use client'
import { useState, type KeyboardEvent } from 'react'
import { cn } from '@/app/_ui/cn'
import { formatCompact } from '@/lib/format/format-number'
import { ChartReadout, type ReadoutAt } from './chart-readout'
import { ChartFrame } from './chart-frame'
import { nextIndex, PAGE } from './next-index'

export type Column = { label: string; value: number; text: string; isLabelled?: boolean }

/**
 * A column chart of plain elements. The tallest column sets the scale. Pointing at a column, or moving to it with the
 * arrow keys, shows and announces its figure.
 */
export function ColumnChart({ columns, label, className }: { columns: Column[]; label: string; className?: string }) {
  const most = Math.max(1, ...columns.map((column) => column.value))
  const [current, setCurrent] = useState<Current | null>(null)
  const show = (index: number, column: Element | undefined) => {
    const text = columns[index]?.text
    if (text !== undefined && column) setCurrent({ index, at: { text, ...topOf(column) } })
  }
  const moveByKey = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, current?.index ?? null, columns.length, PAGE)
    if (next === undefined) return
    event.preventDefault()
    show(next, event.currentTarget.querySelectorAll('[data-column]')[next])
  }
  return (
    <ChartFrame
      label={label}
      onKey={moveByKey}
      onLeave={() => setCurrent(null)}
      className={cn(
        'relative flex h-44 items-stretch pt-5',
        columns.length > 40 ? 'gap-px' : 'gap-[3px] sm:gap-1',
        className,
      )}
    >
      <span
        aria-hidden
        className="absolute inset-x-0 top-0 border-b text-right text-[0.6875rem] leading-5 text-muted-foreground tabular-nums"
      >
        {formatCompact(most)}
      </span>
      {columns.map((column, index) => (
        <div
          key={index}
          data-column
          onPointerMove={(event) => show(index, event.currentTarget)}
          className="relative flex min-w-0 flex-1 items-end mb-5 border-b pb-px"
        >
          <div
            className={cn(
              'w-full rounded-t-[3px]',
              index === current?.index ? 'bg-foreground' : column.value === most ? 'bg-chart-1' : 'bg-heat-2',
            )}
            style={{ height: `${Math.max(column.value > 0 ? 1.5 : 0, (column.value / most) * 100)}%` }}
          />
          {column.isLabelled !== false && (
            <span
              aria-hidden
              className={cn(
                'absolute top-full pt-1 text-[0.6875rem] leading-4 whitespace-nowrap text-muted-foreground',
                columns.length > 12 ? 'left-0' : 'left-1/2 -translate-x-1/2',
              )}
            >
              {column.label}
            </span>
          )}
        </div>
      ))}
      <ChartReadout at={current?.at ?? null} />
    </ChartFrame>
  )
}

type Current = { index: number; at: ReadoutAt }

function topOf(column: Element) {
  const { left, width, top } = column.getBoundingClientRect()
  return { x: left + width / 2, y: top }
}
