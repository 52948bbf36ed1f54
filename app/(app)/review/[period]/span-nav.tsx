'use client'
import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { cn } from '@/app/_ui/cn'
import type { Choice, SpanChoices } from './span-choices'

/** Chooses what is reviewed: a year, month, season, life event or all time. */
export function SpanNav({ choices: { kinds, choices, year } }: { choices: SpanChoices }) {
  const nav = useRef<HTMLElement>(null)
  const current = choices.find(({ isCurrent }) => isCurrent)?.href
  // On a phone the current choice may be out of sight in its row.
  useEffect(() => {
    for (const link of nav.current?.querySelectorAll('[aria-current]') ?? [])
      link.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return (
    <nav ref={nav} aria-label="What to review" className="min-w-0 space-y-2">
      <ul className="-mx-1 flex gap-1 overflow-x-auto scroll-fade px-1 py-1">
        {kinds.map((kind) => (
          <li key={kind.label}>
            <Pill choice={kind} className="font-medium" />
          </li>
        ))}
      </ul>
      {choices.length > 0 && (
        <div className="-mx-1 flex items-center gap-1 overflow-x-auto scroll-fade px-1 py-1">
          {year && <YearStep {...year} />}
          <ul className="flex gap-1">
            {choices.map((choice) => (
              <li key={choice.href}>
                <Pill choice={choice} isSmall />
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  )
}

type PillProps = { choice: Choice; isSmall?: boolean; className?: string }

function Pill({ choice: { label, href, isCurrent, color }, isSmall, className }: PillProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      aria-current={isCurrent ? 'page' : undefined}
      className={cn(
        'inline-flex max-w-60 items-center gap-2 rounded-full px-3.5 text-sm text-muted-foreground tabular-nums',
        'hover:bg-accent hover:text-foreground pointer-coarse:min-h-10',
        isSmall ? 'py-1' : 'py-1.5',
        isCurrent && !isSmall && 'bg-foreground text-background hover:bg-foreground hover:text-background',
        isCurrent && isSmall && 'bg-accent font-semibold text-foreground',
        className,
      )}
    >
      {color && <span aria-hidden className="size-2.5 shrink-0 rounded-full" style={{ backgroundColor: color }} />}
      <bdi className="one-line">{label}</bdi>
    </Link>
  )
}

function YearStep({ label, previous, next }: NonNullable<SpanChoices['year']>) {
  return (
    <div className="flex items-center border-r pr-1.5 mr-1">
      <Step choice={previous}>
        <ChevronLeftIcon aria-hidden className="size-4" />
      </Step>
      <span className="text-sm font-medium tabular-nums">{label}</span>
      <Step choice={next}>
        <ChevronRightIcon aria-hidden className="size-4" />
      </Step>
    </div>
  )
}

function Step({ choice, children }: { choice: Choice | undefined; children: React.ReactNode }) {
  const box = 'grid size-8 place-items-center rounded-full pointer-coarse:size-10'
  if (!choice) return <span className={cn(box, 'text-muted-foreground/40')}>{children}</span>
  return (
    <Link href={choice.href} prefetch={false} scroll={false} className={cn(box, 'hover:bg-accent')}>
      {children}
      <span className="sr-only">{choice.label}</span>
    </Link>
  )
}

/** The spans before and after the one that was just read. */
export function NeighbourLinks({ choices: { previous, next } }: { choices: SpanChoices }) {
  if (!previous && !next) return null
  return (
    <nav aria-label="Before and after" className="flex justify-between gap-4 text-sm font-medium">
      <Neighbour choice={previous}>
        <ChevronLeftIcon aria-hidden className="size-4 shrink-0" />
        <span className="sr-only">Previous: </span>
        <bdi className="one-line">{previous?.label}</bdi>
      </Neighbour>
      <Neighbour choice={next}>
        <span className="sr-only">Next: </span>
        <bdi className="one-line">{next?.label}</bdi>
        <ChevronRightIcon aria-hidden className="size-4 shrink-0" />
      </Neighbour>
    </nav>
  )
}

function Neighbour({ choice, children }: { choice: Choice | undefined; children: React.ReactNode }) {
  if (!choice) return <span />
  return (
    <Link
      href={choice.href}
      prefetch={false}
      className="inline-flex min-h-11 min-w-0 items-center gap-1.5 rounded-full px-3 hover:bg-accent"
    >
      {children}
    </Link>
  )
}
