import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Panel } from '@/app/_components/panel'
import { Badge } from '@/app/_ui/badge'
import { listSessions, type SessionEntry } from '@/lib/auth/sign-in-sessions'
import { sessionHashOf } from '@/lib/auth/session-cookie'
import { requireViewer } from '@/lib/auth/current-viewer'
import { formatDate, formatDateTime, dateFormat, type DateFormat } from '@/lib/format/format-date'
import { isSharedDemo } from '@/lib/sign-in/demo-lock'
import { DemoNotice } from '../demo-notice'
import { endAllAction, endOthersAction, endSessionAction } from './actions'

export const metadata: Metadata = { title: 'Devices' }

export default async function SessionsPage() {
  const viewer = await requireViewer()
  if (await isSharedDemo(viewer)) return <DemoNotice title="Where you’re signed in" what="its sessions" />
  const sessions = await listSessions(viewer, await sessionHashOf(await headers()))
  return (
    <Panel title="Where you’re signed in" summary="A session ends after 30 days without a visit.">
      <ul className="divide-y">
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center justify-between gap-4 py-3 first:pt-0">
            <SessionDetails session={session} by={dateFormat(viewer)} />
            {!session.isCurrent && (
              <ActionForm action={endSessionAction}>
                <input type="hidden" name="id" value={session.id} />
                <SubmitButton
                  data-row-action="sign-out"
                  variant="outline"
                  size="sm"
                  aria-label={`Sign out ${session.device}`}
                >
                  Sign out
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2 border-t pt-4">
        {sessions.length > 1 && (
          <ActionForm action={endOthersAction}>
            <SubmitButton data-row-action="sign-out-others" variant="outline">
              Sign out everywhere else
            </SubmitButton>
          </ActionForm>
        )}
        <ActionForm action={endAllAction}>
          <SubmitButton variant="outline">Sign out everywhere</SubmitButton>
        </ActionForm>
      </div>
    </Panel>
  )
}

function SessionDetails({ session, by }: { session: SessionEntry; by: DateFormat }) {
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
        {session.device} {session.isCurrent && <Badge>This device</Badge>}
      </p>
      <p className="text-sm text-muted-foreground">
        Since {formatDate(session.createdAt, by)},{' '}
        <span className="inline-block">
          last seen <time dateTime={session.lastSeenAt.toISOString()}>{formatDateTime(session.lastSeenAt, by)}</time>
        </span>
      </p>
    </div>
  )
}
