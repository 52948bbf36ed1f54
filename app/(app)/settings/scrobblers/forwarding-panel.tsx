import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Panel } from '@/app/_components/panel'
import type { ForwardingStatus } from '@/lib/forwarding/forwarding'
import { formatDateTime, type DateFormat } from '@/lib/format/format-date'
import { startForwardingAction, stopForwardingAction } from './actions'

/** The ListenBrainz server that new plays are passed on to, and how that goes. */
export function ForwardingPanel({ forwarding, by }: { forwarding: ForwardingStatus | null; by: DateFormat }) {
  return (
    <Panel
      title="Forward to ListenBrainz"
      summary="New plays from your scrobblers and from Spotify are also sent to this server. Imported plays aren’t."
    >
      {forwarding && <Status forwarding={forwarding} by={by} />}
      {(!forwarding || forwarding.stoppedAt) && (
        <ActionForm action={startForwardingAction} clears>
          <Field
            name="server"
            label="Server"
            defaultValue={forwarding?.server ?? 'https://api.listenbrainz.org'}
            inputMode="url"
            autoComplete="off"
            maxLength={300}
            required
          />
          <Field
            name="token"
            label="Your token on that server"
            hint="On listenbrainz.org, you find it in your settings."
            autoComplete="off"
            maxLength={200}
            required
          />
          <SubmitButton>{forwarding ? 'Start again' : 'Forward plays'}</SubmitButton>
        </ActionForm>
      )}
      {forwarding && (
        <ActionForm action={stopForwardingAction}>
          <SubmitButton variant="outline">Stop forwarding</SubmitButton>
        </ActionForm>
      )}
    </Panel>
  )
}

function Status({ forwarding, by }: { forwarding: ForwardingStatus; by: DateFormat }) {
  const { server, username, forwardedAt, stoppedAt, problem } = forwarding
  return (
    <div className="space-y-1 text-sm">
      <p>
        <bdi>{server}</bdi>
        {username !== null && (
          <>
            {' '}
            as <bdi>{username}</bdi>
          </>
        )}
        {forwardedAt && ` · Last sent ${formatDateTime(forwardedAt, by)}`}
      </p>
      {problem !== null && (
        <p role="status" className="text-destructive">
          {problem} {stoppedAt ? 'Forwarding has stopped.' : 'MusicMuse keeps trying.'}
        </p>
      )}
    </div>
  )
}
