import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Button } from '@/app/_ui/button'
import type { PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { signedInPerson } from '@/lib/auth/signed-in-person'
import { isValidRequest, requestToken } from '@/lib/scrobbling/lastfm/lastfm-sign-in'
import { AuthFrame } from '../../_auth/auth-frame'
import { approveLastfmAction } from './actions'
import { callbackAddress } from './callback-address'

export const metadata: Metadata = { title: 'Connect an app' }

/**
 * Where a Last.fm client sends its user to allow it in. A client on the desktop has a token of auth.getToken. A client on
 * the web has none: it names an address (`cb`) at which it awaits one.
 */
export default async function ConnectLastfmPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const { token: known, cb } = await searchParams
  const callback = callbackAddress.safeParse(cb).data
  const token = known ?? (callback && requestToken(viewer.now))
  if (typeof token !== 'string' || !isValidRequest(token, viewer.now))
    return (
      <AuthFrame title="This request has expired" lead="Apps have an hour to be connected. Start again in your app.">
        {null}
      </AuthFrame>
    )
  const { username } = await signedInPerson(viewer)
  const app = callback ? `The app at ${new URL(callback).host}` : 'An app'
  return (
    <AuthFrame
      title="Connect an app?"
      lead={`${app} wants to add what it plays to the history of ${username}. Only allow it if you just asked your app to connect.`}
    >
      <ActionForm action={approveLastfmAction}>
        <input type="hidden" name="token" value={token} />
        {callback && <input type="hidden" name="callback" value={callback} />}
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
