'use client'
import type { Unit } from '@/lib/musicnlp/question/answer-data'
import { figure } from '@/lib/musicnlp/answer/english-format'

/** The single figure of an answer, shown large, with a bar for a percentage. */
export function MuseFigure({ value, unit }: { value: number; unit: Unit | undefined }) {
  return (
    <div className="space-y-4 rounded-xl border bg-card p-4 shadow-card sm:p-6">
      <p aria-hidden className="figure text-4xl sm:text-6xl">
        {figure(value, unit)}
      </p>
      {unit === 'percent' && (
        <div aria-hidden className="h-3 rounded-full bg-heat-0">
          <div className="h-full rounded-full bg-chart-1" style={{ width: `${Math.min(100, value)}%` }} />
        </div>
      )}
    </div>
  )
}
