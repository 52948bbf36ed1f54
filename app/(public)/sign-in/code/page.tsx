import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { pendingSignIn } from '@/lib/auth/pending-sign-in'
import { AuthFrame, BackToSignIn } from '../../_auth/auth-frame'
import { CodeForm } from './code-form'

export const metadata: Metadata = { title: 'Enter your code' }

export default async function SignInCodePage() {
  if (!(await pendingSignIn())) redirect('/sign-in')
  return (
    <AuthFrame
      title="Enter your code"
      lead="Open your authenticator app and type the six digits it shows for MusicMuse."
      footer={<BackToSignIn />}
    >
      <CodeForm />
    </AuthFrame>
  )
}
