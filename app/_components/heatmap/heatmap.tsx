'use client'
import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { ChartFrame } from '../chart/chart-frame'
import { ChartReadout, type ReadoutAt } from '../chart/chart-readout'
import { nextIndex } from '../chart/next-index'

type Props = {
  /** Row after row; undefined leaves a hole. */
  rows: (number | undefined)[][]
  most: number
  /** A cell and the gap beside it, in units of the drawing. */
  pitch: [width: number, height: number]
  gap: number
  /** The figure of a cell in words */
  describe: (row: number, column: number) => string
  label: string
  /** What the arrow keys move by: "left and right for weeks, up and down for days" */
  steps: string
}

const fills = [
  'fill-heat-0 stroke-heat-0',
  'fill-heat-1 stroke-heat-1',
  'fill-heat-2 stroke-heat-2',
  'fill-heat-3 stroke-heat-3',
  'fill-heat-4 stroke-heat-4',
]

/**
 * The cells of a heatmap as one SVG: a path for each shade instead of an element for each cell, because a page may show
 * thousands of cells. A round stroke gives rounded corners. Pointing at a cell, or moving to it with the arrow keys,
 * shows and announces its figure.
 */
export function Heatmap({ rows, most, pitch: [width, height], gap, describe, label, steps }: Props) {
  const [current, setCurrent] = useState<(Cell & { at: ReadoutAt }) | null>(null)
  const columns = rows[0]?.length ?? 0
  const inset = (gap + STROKE) / 2
  const cell = `h${width - gap - STROKE}v${height - gap - STROKE}h${gap + STROKE - width}z`
  const paths = fills.map(() => '')
  rows.forEach((row, y) =>
    row.forEach(
      (value, x) =>
        value !== undefined && (paths[heatStep(value, most)] += `M${x * width + inset} ${y * height + inset}${cell}`),
    ),
  )
  const show = ({ row, column }: Cell, drawing: Element | null) => {
    if (!drawing) return
    const { left, top, width: across, height: down } = drawing.getBoundingClientRect()
    const at = { x: left + ((column + 0.5) / columns) * across, y: top + (row / rows.length) * down }
    setCurrent({ row, column, at: { ...at, text: describe(row, column) } })
  }
  const moveByPointer = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top, width: across, height: down } = event.currentTarget.getBoundingClientRect()
    const cell = {
      row: Math.floor(((event.clientY - top) / down) * rows.length),
      column: Math.floor(((event.clientX - left) / across) * columns),
    }
    const isSame = cell.row === current?.row && cell.column === current.column
    if (!isSame && isCell(cell, rows)) show(cell, event.currentTarget)
  }
  const moveByKey = (event: KeyboardEvent) => {
    const cell = cellAfter(event.key, current, rows)
    if (!cell) return
    event.preventDefault()
    // At an edge the value is said once more.
    show(isCell(cell, rows) ? cell : (current ?? cell), event.currentTarget.firstElementChild)
  }
  return (
    <ChartFrame
      label={label}
      keys={
        `In focus mode, use the arrow keys to hear each value: ${steps}. Page Up, Page Down, Home and End take longer ` +
        'steps.'
      }
      onKey={moveByKey}
      onLeave={() => setCurrent(null)}
    >
      <svg
        aria-hidden
        viewBox={`0 0 ${columns * width} ${rows.length * height}`}
        strokeWidth={STROKE}
        strokeLinejoin="round"
        className="block h-auto w-full"
        onPointerMove={moveByPointer}
      >
        {paths.map((path, step) => path && <path key={step} d={path} className={fills[step]} />)}
        {current && (
          <path
            d={`M${current.column * width + inset} ${current.row * height + inset}${cell}`}
            className="fill-none stroke-foreground"
            strokeWidth={1.5}
          />
        )}
      </svg>
      <ChartReadout at={current?.at ?? null} />
    </ChartFrame>
  )
}

type Cell = { row: number; column: number }

/** Up and down move within a column, the other keys within a row; Home and End go to the first and last value of all. */
function cellAfter(key: string, current: Cell | null, rows: Props['rows']): Cell | null {
  const columns = rows[0]?.length ?? 0
  if (!current) {
    if (['ArrowRight', 'ArrowDown', 'Home'].includes(key)) return firstCell(rows)
    return ['ArrowLeft', 'ArrowUp', 'End'].includes(key) ? lastCell(rows) : null
  }
  const { row, column } = current
  if (key === 'ArrowUp') return { row: Math.max(0, row - 1), column: Math.min(column, columns - 1) }
  if (key === 'ArrowDown') return { row: Math.min(rows.length - 1, row + 1), column: Math.min(column, columns - 1) }
  if (key === 'Home') return firstCell(rows)
  if (key === 'End') return lastCell(rows)
  const next = nextIndex(key, column, columns, PAGE)
  return next === undefined ? null : { row, column: next }
}

/** The topmost value of the first column that has any. */
function firstCell(rows: Props['rows']): Cell | null {
  const column = Math.min(...rows.map((cells) => cells.findIndex(isValue)).filter((index) => index >= 0))
  const row = rows.findIndex((cells) => isValue(cells[column]))
  return row < 0 ? null : { row, column }
}

/** The lowest value of the last column that has any. */
function lastCell(rows: Props['rows']): Cell | null {
  const column = Math.max(...rows.map((cells) => cells.findLastIndex(isValue)))
  const row = rows.findLastIndex((cells) => isValue(cells[column]))
  return row < 0 ? null : { row, column }
}

const isCell = ({ row, column }: Cell, rows: Props['rows']) => isValue(rows[row]?.[column])
const isValue = (value: number | undefined) => value !== undefined

/** The shade of a value: 0 for none, then 1 to 4, where 4 is the busiest quarter. */
function heatStep(value: number, most: number) {
  if (value <= 0 || most <= 0) return 0
  return Math.min(4, Math.max(1, Math.ceil((value / most) * 4)))
}

const STROKE = 3
/** How many columns Page Up and Page Down skip: about a month of weeks */
const PAGE = 4
