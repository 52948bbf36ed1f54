import { Panel } from '@/app/_components/panel'

export function AuditPanel() {
  return (
    <Panel
      title="Audit log"
      summary="Sign-ins, changes to accounts and everything done on this page."
      more={{ href: '/admin/audit', label: 'Open' }}
    />
  )
}
