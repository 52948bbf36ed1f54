'use client'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { cn } from '@/app/_ui/cn'

/** What is under the pointer or keyboard cursor of a chart, and where on the screen, in pixels. */
export type ReadoutAt = { text: string; x: number; y: number }

const MARGIN = 90

/** Shows the value under the cursor and announces it. It is drawn on the page itself, so that no panel cuts it off. */
export function ChartReadout({ at }: { at: ReadoutAt | null }) {
  const [said, setSaid] = useState<{ at: ReadoutAt | null; text: string }>({ at: null, text: '' })
  // A space makes the same words a new text, which is read again: the cursor is at the edge of the chart.
  if (said.at !== at) setSaid({ at, text: at && said.text === at.text ? `${at.text} ` : (at?.text ?? '') })
  return (
    <>
      <span role="status" className="sr-only">
        {said.text}
      </span>
      {at && createPortal(<Bubble {...at} />, document.body)}
    </>
  )
}

function Bubble({ text, x, y }: ReadoutAt) {
  const left = Math.max(MARGIN, Math.min(x, window.innerWidth - MARGIN))
  return (
    <div
      aria-hidden
      className={cn(
        'pointer-events-none fixed z-50 -translate-x-1/2 -translate-y-full rounded-lg border bg-popover',
        'px-2.5 py-1.5 text-xs font-medium whitespace-nowrap shadow-float',
      )}
      style={{ left, top: y - 6 }}
    >
      {text}
    </div>
  )
}
