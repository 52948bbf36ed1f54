import { cn } from '@/app/_ui/cn'
import type { ChosenPeriod } from './period-popover'
import { periodPresets } from './period-presets'

/** The years with plays, the latest first; seasons with both days included. */
export type OfferedPeriods = {
  years: number[]
  seasons: { label: string; from: string; to: string }[]
  events: { id: number; name: string }[]
  /** The presets that the history reaches: none but "all_time" if it ended years ago */
  presets: string[]
}
type Props = { current: string; from: string; offered?: OfferedPeriods; onChoose: (period: ChosenPeriod) => void }

export function PeriodChoices({ current, from, offered, onChoose }: Props) {
  const presets = periodPresets.filter(({ name }) => !offered || offered.presets.includes(name) || name === current)
  return (
    <>
      <div className="grid grid-cols-2 gap-1">
        {presets.map((preset) => (
          <Choice
            key={preset.name}
            isCurrent={current === preset.name}
            onClick={() => onChoose({ time_range: preset.name })}
            className={preset.name === 'all_time' ? 'col-span-2' : ''}
          >
            {preset.label}
            {'key' in preset && (
              <kbd
                aria-hidden
                className={cn(
                  'ml-auto rounded border bg-muted px-1.5 font-sans text-[0.6875rem] text-muted-foreground uppercase',
                  'pointer-coarse:hidden',
                )}
              >
                {preset.key}
              </kbd>
            )}
          </Choice>
        ))}
      </div>
      {offered && (
        <div className="space-y-2 border-t pt-3">
          <Group label="Year">
            {offered.years.map((year) => (
              <Choice
                key={year}
                isCurrent={current === `year_${year}`}
                onClick={() => onChoose({ time_range: `year_${year}` })}
                className="tabular-nums"
              >
                {year}
              </Choice>
            ))}
          </Group>
          {offered.seasons.length > 0 && (
            <Group label="Season">
              {offered.seasons.map((season) => (
                <Choice
                  key={season.from}
                  isCurrent={current === 'custom' && from === season.from}
                  onClick={() => onChoose({ time_range: 'custom', from: season.from, to: season.to })}
                >
                  {season.label}
                </Choice>
              ))}
            </Group>
          )}
          {offered.events.length > 0 && (
            <Group label="Life event">
              {offered.events.map(({ id, name }) => (
                <Choice
                  key={id}
                  isCurrent={current === `event_${id}`}
                  onClick={() => onChoose({ time_range: `event_${id}` })}
                  className="max-w-full"
                >
                  <bdi className="one-line">{name}</bdi>
                </Choice>
              ))}
            </Group>
          )}
        </div>
      )}
    </>
  )
}

function Group({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div role="group" aria-label={label}>
      <p aria-hidden className="px-2.5 pb-0.5 text-xs text-muted-foreground">
        {label}
      </p>
      <div className="flex flex-wrap gap-1">{children}</div>
    </div>
  )
}

function Choice({ isCurrent, className, ...props }: React.ComponentProps<'button'> & { isCurrent: boolean }) {
  return (
    <button
      type="button"
      aria-pressed={isCurrent}
      className={cn(
        'flex items-center rounded-md px-2.5 py-1.5 pointer-coarse:min-h-10 text-left text-sm transition-colors hover:bg-accent',
        isCurrent &&
          'bg-foreground text-background hover:bg-foreground [&_kbd]:border-transparent [&_kbd]:bg-background/20 [&_kbd]:text-inherit',
        className,
      )}
      {...props}
    />
  )
}
