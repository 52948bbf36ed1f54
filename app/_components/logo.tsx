import { cn } from '@/app/_ui/cn'

/** The logo: five level bars that form an M. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden className={cn('size-8 shrink-0', className)}>
      <rect width="64" height="64" rx="15" className="fill-primary" />
      <g className="fill-primary-foreground">
        <rect x="10" y="14" width="7" height="36" rx="3.5" />
        <rect x="19.25" y="18" width="7" height="19" rx="3.5" />
        <rect x="28.5" y="28" width="7" height="16" rx="3.5" />
        <rect x="37.75" y="18" width="7" height="19" rx="3.5" />
        <rect x="47" y="14" width="7" height="36" rx="3.5" />
      </g>
    </svg>
  )
}

export function Logo({ className }: { className?: string }) {
  return (
    <span className={cn('flex items-center gap-2.5 font-display text-lg font-semibold tracking-tight', className)}>
      <LogoMark />
      MusicMuse
    </span>
  )
}
