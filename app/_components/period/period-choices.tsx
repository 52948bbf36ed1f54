import { cn } from '@/app/_ui/cn'
import { periodPresets } from './period-presets'

type Props = { current: string; years?: { first: number; last: number }; onChoose: (name: string) => void }

export function PeriodChoices({ current, years, onChoose }: Props) {
  const all = years
    ? Array.from({ length: Math.max(0, years.last - years.first + 1) }, (_, index) => years.last - index)
    : []
  return (
    <>
      <div className="grid grid-cols-2 gap-1">
        {periodPresets.map((preset) => (
          <Choice
            key={preset.name}
            isCurrent={current === preset.name}
            onClick={() => onChoose(preset.name)}
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
      {all.length > 0 && (
        <div
          className="flex max-h-28 pointer-coarse:max-h-32 flex-wrap gap-1 overflow-y-auto border-t pt-3"
          role="group"
          aria-label="A year"
        >
          {all.map((year) => (
            <Choice
              key={year}
              isCurrent={current === `year_${year}`}
              onClick={() => onChoose(`year_${year}`)}
              className="tabular-nums"
            >
              {year}
            </Choice>
          ))}
        </div>
      )}
    </>
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
