import Link from 'next/link'
import { formatDate, dateFormat } from '@/lib/format/format-date'
import { spotifyStatus } from '@/lib/spotify/spotify-status'
import type { Viewer } from '@/lib/viewer'

/** Asks for Spotify's permission again, from two weeks before it ends. Nothing for everybody else. */
export async function SpotifyNotice({ viewer }: { viewer: Viewer }) {
  const { connection } = await spotifyStatus(viewer)
  if (!connection || connection.state === 'connected') return null
  return (
    <p role="status" className="rounded-lg border border-primary/40 bg-brand-soft p-4 text-sm">
      {connection.state === 'ended'
        ? 'New plays from Spotify no longer arrive: it asks for your permission every six months.'
        : `Your permission to read plays from Spotify ends on ${formatDate(connection.endsAt, dateFormat(viewer))}.`}{' '}
      <Link href="/settings/scrobblers" className="font-medium underline underline-offset-4">
        Connect again
      </Link>
    </p>
  )
}
