'use client'
import { useRef } from 'react'
import { ActionForm } from '@/app/_components/form/action-form'
import { SaveChanges } from '@/app/_components/form/save-changes'
import { SelectField, type Choice } from '@/app/_components/form/select-field'
import { Panel } from '@/app/_components/panel'
import { useThemeChoice } from '@/app/_components/use-theme-choice'
import type { Settings } from '@/lib/account/settings'
import { zoneName } from '@/lib/format/format-date'
import type { TimeZoneChoice } from '@/lib/account/time-zone-choices'
import { saveSettings } from '../actions'
import { TimeZoneField } from './time-zone-field'

const themes = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]
const dateOrders = [
  { value: 'day_month', label: '3 Jan 2026' },
  { value: 'month_day', label: 'Jan 3, 2026' },
]
const clocks = [
  { value: '24h', label: '21:05' },
  { value: '12h', label: '9:05 PM' },
]
const firstDays = [
  { value: '1', label: 'Monday' },
  { value: '0', label: 'Sunday' },
]
const hemispheres = [
  { value: 'north', label: 'Northern: summer is June to August' },
  { value: 'south', label: 'Southern: summer is December to February' },
]

type Props = { settings: Settings; zones: TimeZoneChoice[]; countries: Choice[] }

export function PreferencesForm({ settings, zones, countries }: Props) {
  const { choose } = useThemeChoice()
  const theme = useRef<string>(settings.theme)
  return (
    <ActionForm action={saveSettings} onDone={() => choose(theme.current)} className="space-y-6">
      <Panel
        title="Preferences"
        summary="How dates and times are shown, and what “this week” or “last summer” means in your statistics and answers."
      >
        {settings.counted_time_zone !== settings.time_zone && (
          <p role="status" className="text-sm text-pretty text-muted-foreground">
            Your history is being updated for {zoneName(settings.time_zone)}. Until then, times are shown in{' '}
            {zoneName(settings.counted_time_zone)}.
          </p>
        )}
        <TimeZoneField name="time_zone" zones={zones} current={settings.time_zone} />
        <div
          className="grid gap-5 sm:grid-cols-2"
          onChange={(event) => {
            if (event.target instanceof HTMLSelectElement && event.target.name === 'theme')
              theme.current = event.target.value
          }}
        >
          <SelectField name="theme" label="Theme" defaultValue={settings.theme} choices={themes} />
          <SelectField name="date_order" label="Dates" defaultValue={settings.date_order} choices={dateOrders} />
          <SelectField name="clock" label="Times" defaultValue={settings.clock} choices={clocks} />
          <SelectField
            name="week_start"
            label="Week starts on"
            defaultValue={String(settings.week_start)}
            choices={firstDays}
          />
          <SelectField
            name="hemisphere"
            label="Hemisphere"
            defaultValue={settings.hemisphere}
            choices={hemispheres}
            hint="For questions like “last summer”."
          />
          <SelectField
            name="country"
            label="Country"
            defaultValue={settings.country}
            choices={countries}
            hint="For holidays in questions."
          />
        </div>
      </Panel>
      <SaveChanges />
    </ActionForm>
  )
}
