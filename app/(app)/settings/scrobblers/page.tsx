import type { Metadata } from 'next'
import { siteUrl } from '@/app/_images/site-url'
import { isAdministrator } from '@/lib/admin/administrator'
import { listTokens } from '@/lib/auth/access-tokens'
import { requireViewer } from '@/lib/auth/current-viewer'
import { signedInPerson } from '@/lib/auth/signed-in-person'
import { forwardingStatus } from '@/lib/forwarding/forwarding'
import { dateFormat } from '@/lib/format/format-date'
import { spotifyStatus } from '@/lib/spotify/spotify-status'
import { basePath } from '@/lib/base-path'
import { ForwardingPanel } from './forwarding-panel'
import { ScrobblerSetup } from './scrobbler-setup'
import { SpotifyLivePanel } from './spotify-live-panel'

export const metadata: Metadata = { title: 'Connect a scrobbler' }

export default async function ScrobblersPage() {
  const viewer = await requireViewer()
  const [{ username }, tokens, { origin }, spotify, forwarding, administers] = await Promise.all([
    signedInPerson(viewer),
    listTokens(viewer),
    siteUrl(),
    spotifyStatus(viewer),
    forwardingStatus(viewer),
    isAdministrator(viewer),
  ])
  return (
    <>
      <ScrobblerSetup
        origin={origin + basePath()}
        username={username}
        activeEndings={tokens.map(({ lastFour }) => lastFour)}
      />
      {(spotify.isAvailable || spotify.connection || administers) && (
        <SpotifyLivePanel status={spotify} by={dateFormat(viewer)} />
      )}
      <ForwardingPanel forwarding={forwarding} by={dateFormat(viewer)} />
    </>
  )
}
