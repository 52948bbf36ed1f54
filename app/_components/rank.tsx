/** The place of an item in a ranking, at least two digits wide: "01", "10", "100". */
export function Rank({ value }: { value: number }) {
  return (
    <span className="min-w-[2ch] shrink-0 text-right font-display text-sm font-medium whitespace-nowrap text-muted-foreground tabular-nums">
      {String(value).padStart(2, '0')}
    </span>
  )
}
