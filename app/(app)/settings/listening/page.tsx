import type { Metadata } from 'next'
import { firstValues, type PageParams } from '@/app/_components/search-params'
import { timeZoneChoices } from '@/lib/account/time-zone-choices'
import { requireViewer } from '@/lib/auth/current-viewer'
import { dateFormat } from '@/lib/format/format-date'
import { applicableRules } from '@/lib/rules/applicable-rules'
import { devicesOf } from '@/lib/rules/devices-of'
import { listeningSettings } from '@/lib/rules/listening-settings'
import { ListeningForm } from './listening-form'
import { proposedRule } from './proposed-rule'

export const metadata: Metadata = { title: 'Listening' }

export default async function ListeningPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const [settings, kinds, devices] = await Promise.all([
    listeningSettings(viewer.userId),
    applicableRules(viewer.userId),
    devicesOf(viewer.userId),
  ])
  const proposed = await proposedRule(firstValues(await searchParams).leave_out, settings.rules)
  return (
    <ListeningForm
      settings={settings}
      {...(proposed && { proposed })}
      kinds={kinds}
      devices={devices}
      zones={timeZoneChoices(settings.time_zone, viewer.now)}
      by={dateFormat(viewer)}
    />
  )
}
