import type { Metadata } from 'next'
import { timeZoneChoices } from '@/lib/account/time-zone-choices'
import { requireViewer } from '@/lib/auth/current-viewer'
import { dateFormat } from '@/lib/format/format-date'
import { applicableRules } from '@/lib/rules/applicable-rules'
import { devicesOf } from '@/lib/rules/devices-of'
import { listeningSettings } from '@/lib/rules/listening-settings'
import { ListeningForm } from './listening-form'

export const metadata: Metadata = { title: 'Listening' }

export default async function ListeningPage() {
  const viewer = await requireViewer()
  const [settings, kinds, devices] = await Promise.all([
    listeningSettings(viewer.userId),
    applicableRules(viewer.userId),
    devicesOf(viewer.userId),
  ])
  return (
    <ListeningForm
      settings={settings}
      kinds={kinds}
      devices={devices}
      zones={timeZoneChoices(settings.time_zone, viewer.now)}
      by={dateFormat(viewer)}
    />
  )
}
