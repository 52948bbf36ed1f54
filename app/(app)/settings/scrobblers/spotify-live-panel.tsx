import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Panel } from '@/app/_components/panel'
import { formatDate, formatDateTime, type DateFormat } from '@/lib/format/format-date'
import type { SpotifyStatus } from '@/lib/spotify/spotify-status'
import { connectSpotifyAction, disconnectSpotifyAction } from './actions'

type Connection = NonNullable<SpotifyStatus['connection']>

/** Whether plays are read from Spotify, and the buttons to begin and end that. */
export function SpotifyLivePanel({
  status: { isAvailable, connection },
  by,
}: {
  status: SpotifyStatus
  by: DateFormat
}) {
  const needsConsent = isAvailable && (connection === null || connection.state !== 'connected')
  return (
    <Panel title="Spotify, live" summary={summary(isAvailable, connection, by)}>
      {connection?.problem && connection.state !== 'ended' && (
        <p role="status" className="text-sm text-destructive">
          {connection.problem} MusicMuse keeps trying.
        </p>
      )}
      {(needsConsent || connection) && (
        <div className="flex flex-wrap gap-3">
          {needsConsent && (
            <ActionForm action={connectSpotifyAction}>
              <SubmitButton>{connection ? 'Connect again' : 'Connect Spotify'}</SubmitButton>
            </ActionForm>
          )}
          {connection && (
            <ActionForm action={disconnectSpotifyAction}>
              <SubmitButton variant="outline">Disconnect</SubmitButton>
            </ActionForm>
          )}
        </div>
      )}
    </Panel>
  )
}

function summary(isAvailable: boolean, connection: Connection | null, by: DateFormat): string {
  if (!isAvailable)
    return (
      'To read what you play on Spotify as it happens, this server needs Spotify API keys. ' +
      'Set SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET. Only you as an administrator see this.'
    )
  if (!connection)
    return 'MusicMuse reads what you played on Spotify every two minutes. It sees your recent tracks and nothing else.'
  const ends = formatDate(connection.endsAt, by)
  if (connection.state === 'ended')
    return 'Spotify asks for your permission again every six months. Connect again, so that new plays arrive.'
  if (connection.state === 'ending') return `Your permission ends on ${ends}. Connect again, so that no play is missed.`
  const read = connection.readAt
    ? `Last read ${formatDateTime(connection.readAt, by)}.`
    : 'Your first plays will be here in two minutes.'
  return `Connected. ${read} Spotify asks for your permission again on ${ends}.`
}
