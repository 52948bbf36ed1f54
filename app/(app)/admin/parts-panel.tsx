import { Panel } from '@/app/_components/panel'
import { serverState, figuresFreshness } from '@/lib/admin/server-state'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import { CheckForm } from './check-form'
import { PartList } from './part-list'

/** What GET /api/ready tells, email and the age of the figures. */
export async function PartsPanel({ by }: { by: DateFormat }) {
  const [parts, { refreshedAt, changed }] = await Promise.all([serverState(), figuresFreshness()])
  const refreshed = refreshedAt ? `refreshed ${formatDateTime(refreshedAt, by)}` : 'not refreshed yet'
  const figures = changed === 0 ? refreshed : `${refreshed}, ${formatCount(changed, 'account')} changed since`
  return (
    <Panel title="State of this server">
      <PartList parts={[...parts, { name: 'Statistics', ok: true, detail: figures }]} />
      <CheckForm />
    </Panel>
  )
}
