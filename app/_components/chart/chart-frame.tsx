'use client'
import { useId, type KeyboardEvent } from 'react'
import { cn } from '@/app/_ui/cn'

type Props = {
  /** What the chart shows: "Plays a day" */
  label: string
  /** How its values are reached by key; by default those of a chart whose values are in one row */
  keys?: string
  onKey: (event: KeyboardEvent<HTMLDivElement>) => void
  /** When neither keys nor pointer are in the chart any more */
  onLeave: () => void
  className?: string
  children: React.ReactNode
}

/**
 * What every chart has around its drawing: a name, a place in the order of Tab with a ring, and the keys that a screen
 * reader tells with it.
 */
export function ChartFrame({ label, keys = keysOfRow, onKey, onLeave, className, children }: Props) {
  const hint = useId()
  return (
    <div
      role="group"
      aria-roledescription="chart"
      aria-label={label}
      aria-describedby={hint}
      tabIndex={0}
      onKeyDown={onKey}
      onBlur={onLeave}
      onPointerLeave={onLeave}
      className={cn(
        'rounded focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-ring',
        className,
      )}
    >
      {children}
      <span id={hint} hidden>
        {keys}
      </span>
    </div>
  )
}

// Screen readers keep the arrow keys to themselves until their focus mode is on.
const keysOfRow =
  'In focus mode, use the left and right arrow keys, Page Up, Page Down, Home and End to hear the values. ' +
  'The table below has all of them.'
