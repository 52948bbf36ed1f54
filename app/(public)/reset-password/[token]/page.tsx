import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findPasswordReset } from '@/lib/sign-in/password-reset'
import { AuthFrame, BackToSignIn } from '../../_auth/auth-frame'
import { ResetPasswordForm } from './reset-password-form'

export const metadata: Metadata = { title: 'Set a new password', robots: { index: false }, referrer: 'same-origin' }

/** Opening the link does not invalidate it, because mail programs open links to check them. */
export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const user = await findPasswordReset(token, new Date())
  if (!user) notFound()
  return (
    <AuthFrame
      title="Set a new password"
      lead={`For the account ${user.username}. You’ll be signed out on all your other devices.`}
      footer={<BackToSignIn />}
    >
      <ResetPasswordForm token={token} username={user.username} />
    </AuthFrame>
  )
}
