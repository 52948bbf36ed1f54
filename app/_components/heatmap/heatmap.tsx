'use client'
import { useState, type PointerEvent } from 'react'

type Props = {
  /** Row after row; undefined leaves a hole. */
  rows: (number | undefined)[][]
  most: number
  /** A cell and the gap beside it, in units of the drawing. */
  pitch: [width: number, height: number]
  gap: number
  /** What the cell under the pointer says. */
  tell: (row: number, column: number) => string
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
 * thousands of cells. A round stroke gives rounded corners; the title describes the cell under the pointer.
 */
export function Heatmap({ rows, most, pitch: [width, height], gap, tell }: Props) {
  const [told, setTold] = useState('')
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
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [row, column] = [
      Math.floor(((event.clientY - box.top) / box.height) * rows.length),
      Math.floor(((event.clientX - box.left) / box.width) * columns),
    ]
    setTold(rows[row]?.[column] === undefined ? '' : tell(row, column))
  }
  return (
    <div title={told || undefined}>
      <svg
        aria-hidden
        viewBox={`0 0 ${columns * width} ${rows.length * height}`}
        strokeWidth={STROKE}
        strokeLinejoin="round"
        className="block h-auto w-full"
        onPointerMove={point}
      >
        {paths.map((path, step) => path && <path key={step} d={path} className={fills[step]} />)}
      </svg>
    </div>
  )
}

/** The shade of a value: 0 for none, then 1 to 4, where 4 is the busiest quarter. */
function heatStep(value: number, most: number) {
  if (value <= 0 || most <= 0) return 0
  return Math.min(4, Math.max(1, Math.ceil((value / most) * 4)))
}

const STROKE = 3
