'use client'
import { HistoryIcon, SparklesIcon } from 'lucide-react'
import Link from 'next/link'
import type { MuseStart } from '@/lib/musicnlp/muse-start'

/** Before the first question: some that work, made of the person's own library, and those asked lately. */
export function MuseBeginning({ start: { starters, recent, hasPlays }, onAsk }: { start: MuseStart; onAsk: (query: string) => void }) {
  if (!hasPlays) {
    return (
      <p className="rounded-xl border border-dashed p-6 text-muted-foreground">
        There is nothing to ask about yet. <Link href="/imports" className="font-medium text-brand-text hover:underline">Import your listening history</Link>, and ask away.
      </p>
    )
  }
  return (
    <div className="space-y-8">
      <section aria-label="Questions to begin with" className="space-y-3">
        <h2 className="text-sm font-medium text-muted-foreground">Begin with one of these</h2>
        <ul className="grid gap-2 sm:grid-cols-2">
          {starters.map((query) => (
            <li key={query}>
              <button type="button" onClick={() => onAsk(query)} className="group flex h-full w-full items-start gap-3 rounded-xl border bg-card p-4 text-left shadow-card transition-colors hover:border-ring/50 hover:bg-accent">
                <SparklesIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-brand-text" />
                <bdi className="font-medium text-pretty break-words">{query}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {recent.length > 0 && (
        <section aria-label="Asked lately" className="space-y-3">
          <h2 className="text-sm font-medium text-muted-foreground">Asked lately</h2>
          <ul className="flex flex-col">
            {recent.slice(0, 6).map(({ id, query, answer }) => (
              <li key={id}>
                <button type="button" onClick={() => onAsk(query)} className="flex w-full items-start gap-3 rounded-lg px-3 py-2.5 text-left transition-colors hover:bg-accent">
                  <HistoryIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
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
