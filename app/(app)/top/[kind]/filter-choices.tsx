import { ToggleGroup, ToggleGroupItem } from '@/app/_ui/toggle-group'
import { monthName, weekdayName } from '@/lib/format/date'
import { platformLabels } from '@/lib/format/platform-labels'
import type { FilterParams } from './filter-button'

type Props = { asked: FilterParams; onChange: (changes: Record<string, string | undefined>) => void }

const weekdays = [1, 2, 3, 4, 5, 6, 0]
const months = Array.from({ length: 12 }, (_, index) => index + 1)
const item =
  'h-8 pointer-coarse:h-10 min-w-0 border bg-card px-2.5 text-[0.8125rem] ' +
  'data-[state=on]:border-foreground data-[state=on]:bg-foreground ' +
  'data-[state=on]:text-background'
const group = 'flex h-auto flex-wrap gap-1 bg-transparent p-0'

export function FilterChoices({ asked, onChange }: Props) {
  return (
    <>
      <Choice label="Weekdays">
        <ToggleGroup
          type="multiple"
          aria-label="Weekdays"
          className={group}
          value={asked.weekday?.map(String) ?? []}
          onValueChange={(values) => onChange({ weekday: values.join(',') })}
        >
          {weekdays.map((day) => (
            <ToggleGroupItem key={day} value={String(day)} aria-label={weekdayName(day)} className={item}>
              {weekdayName(day, 'short')}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
      </Choice>
      <Choice label="Months">
        <ToggleGroup
          type="multiple"
          aria-label="Months"
          className={group}
          value={asked.month?.map(String) ?? []}
          onValueChange={(values) => onChange({ month: values.join(',') })}
        >
          {months.map((month) => (
            <ToggleGroupItem key={month} value={String(month)} aria-label={monthName(month)} className={item}>
              {monthName(month).slice(0, 3)}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
      </Choice>
      <Choice label="Played on">
        <ToggleGroup
          type="single"
          aria-label="Platform"
          className={group}
          value={asked.platform ?? ''}
          onValueChange={(platform) => onChange({ platform })}
        >
          {Object.entries(platformLabels).map(([platform, label]) => (
            <ToggleGroupItem key={platform} value={platform} className={item}>
              {label}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
      </Choice>
      <Choice label="Skips">
        <ToggleGroup
          type="single"
          aria-label="Skips"
          className={group}
          value={asked.skipped === undefined ? '' : String(asked.skipped)}
          onValueChange={(skipped) => onChange({ skipped })}
        >
          <ToggleGroupItem value="false" className={item}>
            Not skipped
          </ToggleGroupItem>
          <ToggleGroupItem value="true" className={item}>
            Skipped
          </ToggleGroupItem>
        </ToggleGroup>
      </Choice>
    </>
  )
}

function Choice({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="space-y-1.5">
      <p aria-hidden className="text-xs font-medium text-muted-foreground">
        {label}
      </p>
      {children}
    </div>
  )
}
