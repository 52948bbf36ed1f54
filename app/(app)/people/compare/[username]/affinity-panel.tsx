import { Panel } from '@/app/_components/panel'
import { formatNumber } from '@/lib/format/format-number'

const RADIUS = 40
const LEAST_OVERLAP = 10

/** The affinity score: two circles that overlap more the higher it is, a sentence, and how it is calculated. */
export function AffinityPanel({ score, name, hasObscurity }: { score: number; name: string; hasObscurity: boolean }) {
  // Whatever two people share is visible as an overlap.
  const apart = RADIUS * (1 - (score > 0 ? Math.max(score, LEAST_OVERLAP) : 0) / 100)
  return (
    <Panel title="How alike you are">
      <div className="flex flex-col items-center gap-x-10 gap-y-6 sm:flex-row">
        <svg viewBox="0 0 164 84" aria-hidden className="isolate w-full max-w-80 shrink-0">
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
            <span className="figure text-6xl">{score > 0 && score < 1 ? '<1' : formatNumber(Math.round(score))}</span>{' '}
            <span className="text-muted-foreground">of 100</span>
          </p>
          <p className="font-display text-xl font-semibold text-balance">{affinityText(score)}</p>
          <p aria-hidden className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted-foreground max-sm:justify-center">
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
      <AffinityExplanation hasObscurity={hasObscurity} />
    </Panel>
  )
}

const AffinityExplanation = ({ hasObscurity }: { hasObscurity: boolean }) => (
  <details className="text-sm text-muted-foreground">
    <summary className="inline-flex min-h-6 w-fit items-center rounded hover:text-foreground">
      How it’s calculated
    </summary>
    <div className="mt-2 grid max-w-4xl gap-x-8 gap-y-3 text-pretty md:grid-cols-2">
      <p>
        100 means that you both give the same artists the same part of your plays, however much either of you listens.
        With no artist in common, it’s 0. For each artist, the smaller of your two shares is what you have in common:
        these added up, divided by the larger ones added up, times 100, is the number.
      </p>
      {hasObscurity && (
        <p>
          Obscurity is higher the fewer people on this server listen to someone’s artists: 0 if they play only the most
          popular ones. It’s shown when at least half of their plays are by artists with five or more listeners here.
        </p>
      )}
    </div>
  </details>
)

function affinityText(score: number): string {
  if (score >= 60) return 'Musical twins.'
  if (score >= 35) return 'Much in common.'
  if (score >= 15) return 'Some common ground.'
  return score > 0 ? 'Mostly different tastes.' : 'Nothing in common yet.'
}
