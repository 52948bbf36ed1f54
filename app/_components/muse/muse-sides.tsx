'use client'
import type { Side } from '@/lib/musicnlp/answer/answer'
import { duration, figure, nameOf } from '@/lib/musicnlp/answer/words'
import { InstantText } from './instant-text'

/** Labelled figures: the sides of a comparison with their bars, or the facts of a card. */
export function MuseSides({ sides, isComparison }: { sides: Side[]; isComparison: boolean }) {
  const most = Math.max(1e-9, ...sides.map(({ value }) => value ?? 0))
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-5 rounded-xl border bg-card p-4 shadow-card sm:grid-cols-3 sm:p-5 lg:grid-cols-4">
      {sides.map((side, index) => (
        <div key={index} className="flex min-w-0 flex-col gap-1">
          <dt className="text-sm text-muted-foreground first-letter:uppercase"><bdi>{side.label}</bdi></dt>
          <dd className="space-y-1.5">
            <span className="block font-display text-xl font-semibold tabular-nums">{side.value === null ? <InstantText at={side.at} /> : figure(side.value, side.unit)}</span>
            {side.from && side.to && <span className="block text-xs text-muted-foreground"><InstantText at={side.from} />{side.to !== side.from && <> – <InstantText at={side.to} /></>}</span>}
            {isComparison && <Beside side={side} most={most} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Beside({ side, most }: { side: Side; most: number }) {
  return (
    <>
      <span aria-hidden className="block h-2 rounded-full bg-heat-0"><span className="block h-full rounded-full bg-chart-1" style={{ width: `${(100 * (side.value ?? 0)) / most}%` }} /></span>
      {side.unit !== 'ms' && side.ms_played !== undefined && <span className="block text-xs text-muted-foreground">{duration(side.ms_played)}</span>}
      {side.items && (
        <ol className="list-inside list-decimal text-sm">
          {side.items.map((item) => <li key={item.id} className="one-line" title={nameOf(item)}><bdi>{item.name}</bdi> <span className="text-muted-foreground tabular-nums">{item.plays}</span></li>)}
        </ol>
      )}
    </>
  )
}
