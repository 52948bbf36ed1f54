import { ChoicePills } from '@/app/_components/choice-pills'
import { monthName, shortMonthName, weekdayName } from '@/lib/format/format-date'
import { platformLabels } from '@/lib/format/platform-labels'
import type { Filters } from './filter-button'

type Props = Filters & {
  onChange: (changes: Record<string, string | undefined>) => void
}

const weekdays = [1, 2, 3, 4, 5, 6, 0].map((day) => ({
  value: String(day),
  label: weekdayName(day, 'short'),
  longLabel: weekdayName(day),
}))
const months = Array.from({ length: 12 }, (_, index) => index + 1).map((month) => ({
  value: String(month),
  label: shortMonthName(month),
  longLabel: monthName(month),
}))
const any = { value: '', label: 'Any' }
const skips = [any, { value: 'false', label: 'Not skipped' }, { value: 'true', label: 'Skipped' }]

export function FilterChoices({ asked, platforms, hasSkips, onChange }: Props) {
  const several = (param: 'weekday' | 'month') => {
    const chosen = asked[param]?.map(String) ?? []
    return {
      name: param,
      type: 'checkbox' as const,
      chosen,
      onChange: (value: string, isChosen: boolean) =>
        onChange({ [param]: (isChosen ? [...chosen, value] : chosen.filter((one) => one !== value)).join(',') }),
    }
  }
  const one = (param: 'platform' | 'skipped') => ({
    name: param,
    type: 'radio' as const,
    chosen: [String(asked[param] ?? '')],
    onChange: (value: string) => onChange({ [param]: value }),
  })
  return (
    <>
      <ChoicePills label="Weekdays" options={weekdays} {...several('weekday')} />
      <ChoicePills label="Months" options={months} {...several('month')} />
      {platforms.length > 0 && (
        <ChoicePills
          label="Played on"
          options={[any, ...platforms.map((value) => ({ value, label: platformLabels[value] }))]}
          {...one('platform')}
        />
      )}
      {hasSkips && <ChoicePills label="Skips" options={skips} {...one('skipped')} />}
    </>
  )
}
