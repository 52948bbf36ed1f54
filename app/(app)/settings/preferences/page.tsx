import type { Metadata } from 'next'
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
    <PreferencesForm
      settings={settings}
      zones={timeZoneChoices(settings.time_zone, viewer.now)}
      countries={[...countryNames].map(([value, label]) => ({ value, label }))}
    />
  )
}
