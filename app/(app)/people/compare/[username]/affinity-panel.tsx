import { Panel } from '@/app/_components/panel'
import { formatNumber } from '@/lib/format/format-number'

const RADIUS = 40

/** The affinity score: two circles that overlap more the higher it is, a sentence, and how it is calculated. */
export function AffinityPanel({ score, name }: { score: number; name: string }) {
  const apart = RADIUS * (1 - score / 100)
  return (
    <Panel title="Affinity">
      <div className="flex flex-col items-center gap-x-10 gap-y-6 sm:flex-row">
        <svg
          viewBox="0 0 164 84"
          role="img"
          aria-label={`Affinity ${formatNumber(Math.round(score))} of 100`}
          className="isolate w-full max-w-80 shrink-0"
        >
          <circle cx={82 - apart} cy="42" r={RADIUS} className="fill-chart-1" fillOpacity="0.8" />
          <circle
            cx={82 + apart}
            cy="42"
            r={RADIUS}
            className="fill-chart-2 mix-blend-multiply dark:mix-blend-screen"
            fillOpacity="0.8"
          />
        </svg>
        <div className="min-w-0 space-y-3 max-sm:text-center">
          <p className="flex items-baseline gap-2 max-sm:justify-center">
            <span className="figure text-6xl">{formatNumber(Math.round(score))}</span>{' '}
            <span className="text-muted-foreground">of 100</span>
          </p>
          <p className="font-display text-xl font-semibold text-balance">{affinityText(score)}</p>
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted-foreground max-sm:justify-center">
            <span className="flex items-center gap-2">
              <span aria-hidden className="size-2.5 rounded-full bg-chart-1" /> You
            </span>
            <span className="flex min-w-0 items-center gap-2">
              <span aria-hidden className="size-2.5 shrink-0 rounded-full bg-chart-2" />{' '}
              <bdi className="one-line">{name}</bdi>
            </span>
          </p>
        </div>
      </div>
      <AffinityExplanation />
    </Panel>
  )
}

const AffinityExplanation = () => (
  <details className="text-sm text-muted-foreground">
    <summary className="inline-flex min-h-6 w-fit items-center rounded hover:text-foreground">
      How it’s calculated
    </summary>
    <div className="mt-2 grid max-w-4xl gap-x-8 gap-y-3 text-pretty md:grid-cols-2">
      <p>
        For every artist, compare the share of your plays with the share of theirs. Affinity is the sum of the smaller
        shares divided by the sum of the larger ones, times 100 (weighted Jaccard). The same proportions give 100, no
        matter how much either of you listens; no artist in common gives 0.
      </p>
      <p>
        Obscurity is 100 minus the average popularity of someone’s artists, weighted by plays. An artist’s popularity is
        the percentile of their listeners on this server. There is no score when fewer than half of the plays are by
        artists with five or more listeners.
      </p>
    </div>
  </details>
)

function affinityText(score: number): string {
  if (score >= 60) return 'Musical twins.'
  if (score >= 35) return 'Much in common.'
  if (score >= 15) return 'Some common ground.'
  return score > 0 ? 'Mostly different tastes.' : 'Nothing in common yet.'
}
