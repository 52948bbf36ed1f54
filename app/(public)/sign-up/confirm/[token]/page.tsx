import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { pendingSignUp } from '@/lib/sign-in/mail-sign-up'
import { AuthFrame, BackToSignIn } from '../../../_auth/auth-frame'
import { confirmSignUpAction } from '../../actions'

export const metadata: Metadata = { title: 'Create your account', robots: { index: false }, referrer: 'same-origin' }

/** Opening the link creates nothing yet, because mail programs open links to check them. */
export default async function ConfirmSignUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const account = pendingSignUp(token, new Date())
  if (!account) notFound()
  return (
    <AuthFrame title="Almost there" lead={`Create the account ${account.username}.`} footer={<BackToSignIn />}>
      <ActionForm action={confirmSignUpAction}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton size="lg" className="w-full">
          Create account
        </SubmitButton>
      </ActionForm>
    </AuthFrame>
  )
}
