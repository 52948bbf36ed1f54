'use client'
import { cn } from '@/app/_ui/cn'
import type { AnswerItem, Side } from '@/lib/musicnlp/question/answer-data'
import { nameOf } from '@/lib/musicnlp/answer/english-format'
import { SideDates, SideFigure, sideTime } from './muse-facts'

const colourOf = (index: number) => `var(--chart-${(index % 8) + 1})`

/** The sides of a comparison, each in its colour; two sides share one bar. */
export function MuseComparison({ sides }: { sides: Side[] }) {
  const values = sides.map(({ value }) => Math.max(0, value ?? 0))
  const [most, all] = [
    Math.max(1e-9, ...values),
    Math.max(
      1e-9,
      values.reduce((sum, value) => sum + value, 0),
    ),
  ]
  const isPair = sides.length === 2
  return (
    <div className="space-y-5 rounded-xl border bg-card p-4 shadow-card sm:p-6">
      {isPair && (
        <div aria-hidden className="flex h-3 gap-1">
          {values.map((value, index) => (
            <span
              key={index}
              className="h-full min-w-1 rounded-full"
              style={{ width: `${(100 * value) / all}%`, background: colourOf(index) }}
            />
          ))}
        </div>
      )}
      <dl className={cn('grid gap-x-8 gap-y-6', isPair ? 'grid-cols-2' : 'grid-cols-2 sm:grid-cols-3 lg:grid-cols-4')}>
        {sides.map((side, index) => (
          <div
            key={index}
            className={cn('flex min-w-0 flex-col gap-1', isPair && index === 1 && 'items-end text-right')}
          >
            <dt className="flex max-w-full items-center gap-2 text-sm font-medium first-letter:uppercase">
              <span aria-hidden className="size-2.5 shrink-0 rounded-full" style={{ background: colourOf(index) }} />
              <bdi className="line-clamp-2">{side.label}</bdi>
            </dt>
            <dd className="w-full space-y-2">
              <span
                className={cn(
                  'block figure',
                  isPair ? 'text-2xl sm:text-4xl' : 'text-xl',
                  (side.value ?? 0) < most && 'text-muted-foreground',
                )}
              >
                <SideFigure side={side} />
              </span>
              {!isPair && (
                <span aria-hidden className="block h-2 rounded-full bg-heat-0">
                  <span
                    className="block h-full rounded-full"
                    style={{ width: `${(100 * (side.value ?? 0)) / most}%`, background: colourOf(index) }}
                  />
                </span>
              )}
              {sideTime(side) && <span className="block text-sm text-muted-foreground">{sideTime(side)}</span>}
              <SideDates side={side} />
              {side.items && <TopItemsOfSide items={side.items} />}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function TopItemsOfSide({ items }: { items: AnswerItem[] }) {
  return (
    <ol className="space-y-1 pt-1 text-sm">
      {items.map((item) => (
        <li key={item.id} className="one-line" title={nameOf(item)}>
          <bdi>{item.name}</bdi> <span className="text-muted-foreground tabular-nums">{item.plays}</span>
        </li>
      ))}
    </ol>
  )
}
