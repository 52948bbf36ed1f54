import type { Metadata } from 'next'
import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { requireViewer } from '@/lib/auth/current-viewer'
import { AuthFrame } from '../../../_auth/auth-frame'

export const metadata: Metadata = { title: 'App connected' }

export default async function AllowedPage() {
  await requireViewer()
  return (
    <AuthFrame
      title="App connected"
      lead="Go back to your app to finish. Revoke its token under Access tokens to disconnect it."
    >
      <div className="flex flex-wrap gap-3">
        <Button asChild>
          <Link href="/overview">Go to overview</Link>
        </Button>
        <Button asChild variant="outline">
          <Link href="/settings/tokens">Access tokens</Link>
        </Button>
      </div>
    </AuthFrame>
  )
}
