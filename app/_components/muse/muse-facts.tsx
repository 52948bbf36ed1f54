'use client'
import { cn } from '@/app/_ui/cn'
import type { Side } from '@/lib/musicnlp/question/answer-data'
import { duration, figure } from '@/lib/musicnlp/answer/english-format'
import { formatNumber } from '@/lib/format/format-number'
import { LocalTime } from './local-time'

const MAX_LARGE = 3

/** Labelled figures of an answer; up to three are shown large. */
export function MuseFacts({ sides }: { sides: Side[] }) {
  const isFew = sides.length <= MAX_LARGE
  return (
    <dl
      className={cn(
        'rounded-xl border bg-card p-4 shadow-card sm:p-6',
        isFew
          ? 'flex flex-wrap gap-x-12 gap-y-6'
          : 'grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))]',
      )}
    >
      {sides.map((side, index) => (
        <div key={index} className="flex min-w-0 flex-col gap-1">
          <dt className="text-sm text-muted-foreground first-letter:uppercase">
            <bdi>{side.label}</bdi>
          </dt>
          <dd className="space-y-1">
            <span className={cn('block figure', isFew ? 'text-3xl sm:text-5xl' : 'text-xl')}>
              <SideFigure side={side} />
            </span>
            <SideDates side={side} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A figure whose label names its unit goes without it: "Plays 12" */
export function SideFigure({ side: { value, unit, label, at } }: { side: Side }) {
  if (value === null) return <LocalTime at={at} />
  return label.toLowerCase().endsWith(unit) ? formatNumber(value) : figure(value, unit)
}

/** What the files do not tell is no zero: no album is named, and no length of any play. */
export function knownSides(sides: readonly Side[]): Side[] {
  const plays = sides.find(({ label }) => label === 'plays')?.value ?? 0
  const untold = ({ label, unit, value }: Side) =>
    value === 0 && (unit === 'ms' || unit === 'percent' || unit === 'albums' || label === 'new artists')
  return sides.filter((side) => plays === 0 || !untold(side))
}

export function SideDates({ side: { from, to } }: { side: Side }) {
  if (!from || !to) return null
  return (
    <span className="block text-xs text-muted-foreground">
      <LocalTime at={from} />
      {to !== from && (
        <>
          {' '}
          – <LocalTime at={to} />
        </>
      )}
    </span>
  )
}

export const sideTime = ({ unit, ms_played }: Side): string | null =>
  unit !== 'ms' && ms_played ? duration(ms_played) : null
