import { Panel } from '@/app/_components/panel'
import { formatNumber } from '@/lib/format/number'

/** The score as a ring, in words, and how it is made. */
export function Affinity({ score, name }: { score: number; name: string }) {
  return (
    <Panel title="Affinity" summary={<>{inWords(score)} Measured by the artists you and <bdi>{name}</bdi> play.</>}>
      <div className="flex flex-wrap items-center gap-6">
        <svg viewBox="0 0 100 100" role="img" aria-label={`Affinity ${formatNumber(Math.round(score))} of 100`} className="size-32">
          <circle cx="50" cy="50" r="42" fill="none" strokeWidth="10" className="stroke-heat-0" />
          <circle cx="50" cy="50" r="42" fill="none" strokeWidth="10" strokeLinecap="round" pathLength={100} strokeDasharray={`${score} 100`} transform="rotate(-90 50 50)" className="stroke-chart-1" />
          <text x="50" y="58" textAnchor="middle" className="fill-foreground font-display text-[26px] font-semibold">{Math.round(score)}</text>
        </svg>
        <details className="max-w-md text-sm text-muted-foreground">
          <summary className="cursor-pointer font-medium text-foreground">How this is measured</summary>
          <p className="mt-2">
            Of each one’s plays, take the part that went to each artist. Add up the smaller of the two parts over all artists, divide by the sum of the
            larger ones, times 100 (weighted Jaccard). The same proportions give 100 however much either listens; no artist in common gives 0.
          </p>
          <p className="mt-2">
            Obscurity is 100 less the mean popularity of one’s artists, weighted by plays. An artist’s popularity is the percentile of their listeners on
            this server; with under half of the plays by artists of five listeners or more there is no score.
          </p>
        </details>
      </div>
    </Panel>
  )
}

function inWords(score: number): string {
  if (score >= 60) return 'Musical twins.'
  if (score >= 35) return 'Much in common.'
  if (score >= 15) return 'Some common ground.'
  return score > 0 ? 'Mostly different worlds.' : 'Nothing in common yet.'
}
