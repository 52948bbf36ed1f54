import type { Metadata } from 'next'
import Link from 'next/link'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { siteUrl } from '@/app/_images/site-url'
import { Panel } from '@/app/_components/panel'
import { requireViewer } from '@/lib/auth/current-viewer'
import { AppError } from '@/lib/errors'
import { callerOf } from '@/lib/http/caller'
import { connectSpotify } from '@/lib/spotify/connect-spotify'

export const metadata: Metadata = { title: 'Connect Spotify' }

type Props = { searchParams: Promise<{ code?: string; state?: string; error?: string }> }

/** Where Spotify sends people back to after they allowed, or refused, that their plays are read. */
export default async function SpotifyAnswerPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const { code, state, error } = await searchParams
  const problem = error || !code || !state ? refusal(error) : await problemOf(viewer, { code, state })
  if (problem === null) redirect('/settings/scrobblers')
  return (
    <Panel title="Spotify was not connected" summary={problem}>
      <Link href="/settings/scrobblers" className="font-medium underline underline-offset-4">
        Back to Scrobblers
      </Link>
    </Panel>
  )
}

const refusal = (error: string | undefined) =>
  error === 'access_denied' ? 'You didn’t allow it. Nothing is read.' : 'Spotify didn’t give its permission. Try again.'

async function problemOf(
  viewer: Awaited<ReturnType<typeof requireViewer>>,
  answer: { code: string; state: string },
): Promise<string | null> {
  const sent = await headers()
  try {
    await connectSpotify(viewer, { ...answer, origin: (await siteUrl()).origin }, callerOf(sent).address)
    return null
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}
