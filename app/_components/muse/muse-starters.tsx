'use client'
import { cn } from '@/app/_ui/cn'
import {
  ArrowUpRightIcon,
  ChartLineIcon,
  FlameIcon,
  HashIcon,
  HistoryIcon,
  MoonIcon,
  MusicIcon,
  ScaleIcon,
  SproutIcon,
  TrophyIcon,
  type LucideIcon,
} from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import type { StartScreen, Starter } from '@/lib/musicnlp/start-screen'

const icons: Record<Starter['kind'], LucideIcon> = {
  top: TrophyIcon,
  top_of: MusicIcon,
  first_time: SproutIcon,
  peak: FlameIcon,
  at_least: HashIcon,
  names: ScaleIcon,
  dropped: MoonIcon,
  series: ChartLineIcon,
}

type Props = { start: StartScreen; onAsk: (query: string) => void }

/** Shown before the first question: example questions from the viewer's own library, and recent ones. */
export function MuseStarters({ start: { starters, recent, hasPlays }, onAsk }: Props) {
  if (!hasPlays) {
    return (
      <div className="mx-auto flex max-w-md flex-col items-center gap-4 text-center text-muted-foreground">
        <p className="text-pretty">Muse answers from your own plays, and there are none yet.</p>
        <Button asChild>
          <Link href="/imports">Import your listening history</Link>
        </Button>
      </div>
    )
  }
  return (
    <div className="space-y-8 pb-4">
      <section aria-label="Questions to begin with">
        <ul className="grid gap-2 sm:grid-cols-2">
          {starters.map(({ kind, query }) => (
            <li key={query}>
              <StarterButton kind={kind} query={query} onAsk={onAsk} />
            </li>
          ))}
        </ul>
      </section>
      {recent.length > 0 && (
        <section aria-label="Recent questions" className="space-y-2">
          <h2 className="text-sm font-medium text-muted-foreground">Recent questions</h2>
          <ul className="-mx-3 flex flex-col">
            {recent.slice(0, 5).map(({ id, query, answer }) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => onAsk(query)}
                  aria-label={query}
                  className="flex w-full items-start gap-3 rounded-lg px-3 py-2.5 text-left transition-colors hover:bg-accent"
                >
                  <HistoryIcon aria-hidden className="mt-1 size-4 shrink-0 text-muted-foreground" />
                  <span className="min-w-0">
                    <bdi className="one-line block font-medium">{query}</bdi>
                    <bdi className="one-line block text-sm text-muted-foreground">{answer}</bdi>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function StarterButton({ kind, query, onAsk }: Starter & Pick<Props, 'onAsk'>) {
  const Icon = icons[kind]
  return (
    <button
      type="button"
      onClick={() => onAsk(query)}
      className={cn(
        'group flex h-full w-full items-center gap-3 rounded-xl border bg-card p-3 pr-4 text-left',
        'shadow-card transition-colors hover:border-ring/60 hover:bg-accent',
      )}
    >
      <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-brand-soft text-brand-text">
        <Icon aria-hidden className="size-5" />
      </span>
      <bdi className="min-w-0 flex-1 font-medium text-pretty break-words">{query}</bdi>
      <ArrowUpRightIcon
        aria-hidden
        className={cn(
          'size-4 shrink-0 text-muted-foreground opacity-0 transition-opacity group-hover:opacity-100',
          'group-focus-visible:opacity-100',
        )}
      />
    </button>
  )
}
