import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Button } from '@/app/_ui/button'
import type { PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { signedInPerson } from '@/lib/auth/signed-in-person'
import { isValidRequest } from '@/lib/scrobbling/lastfm/lastfm-sign-in'
import { AuthFrame } from '../../_auth/auth-frame'
import { approveLastfmAction } from './actions'

export const metadata: Metadata = { title: 'Connect an app' }

/** Where a Last.fm client sends its user to allow it in (auth.getToken). */
export default async function ConnectLastfmPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const { token } = await searchParams
  if (typeof token !== 'string' || !isValidRequest(token, viewer.now))
    return (
      <AuthFrame title="This request has expired" lead="Apps have an hour to be connected. Start again in your app.">
        {null}
      </AuthFrame>
    )
  const { username } = await signedInPerson(viewer)
  return (
    <AuthFrame
      title="Connect an app?"
      lead={`An app wants to add what it plays to the history of ${username}. Only allow it if you just asked your app to connect.`}
    >
      <ActionForm action={approveLastfmAction}>
        <input type="hidden" name="token" value={token} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>Allow</SubmitButton>
          <Button asChild variant="outline">
            <Link href="/overview">Cancel</Link>
          </Button>
        </div>
      </ActionForm>
    </AuthFrame>
  )
}
