import type { Metadata } from 'next'
import { siteUrl } from '@/app/_images/site-url'
import { listTokens } from '@/lib/auth/access-tokens'
import { requireViewer } from '@/lib/auth/current-viewer'
import { signedInPerson } from '@/lib/auth/signed-in-person'
import { ScrobblerSetup } from './scrobbler-setup'

export const metadata: Metadata = { title: 'Connect a scrobbler' }

export default async function ScrobblersPage() {
  const viewer = await requireViewer()
  const [{ username }, tokens, { origin }] = await Promise.all([signedInPerson(viewer), listTokens(viewer), siteUrl()])
  return <ScrobblerSetup origin={origin} username={username} activeEndings={tokens.map(({ lastFour }) => lastFour)} />
}
