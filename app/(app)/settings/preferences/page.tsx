import { zoneName } from '@/lib/format/format-date'
import type { Metadata } from 'next'
import { Panel } from '@/app/_components/panel'
import { countryNames } from '@/lib/format/country-names'
import { readSettings } from '@/lib/account/settings'
import { timeZoneChoices } from '@/lib/account/time-zone-choices'
import { requireViewer } from '@/lib/auth/current-viewer'
import { PreferencesForm } from './preferences-form'

export const metadata: Metadata = { title: 'Preferences' }

export default async function PreferencesPage() {
  const viewer = await requireViewer()
  const settings = await readSettings(viewer)
  return (
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
      <PreferencesForm
        settings={settings}
        zones={timeZoneChoices(settings.time_zone, viewer.now)}
        countries={[...countryNames].map(([value, label]) => ({ value, label }))}
      />
    </Panel>
  )
}
