import type { Metadata } from 'next'
import { canSendMail } from '@/lib/mail/send-mail'
import { AuthFrame, BackToSignIn } from '../_auth/auth-frame'
import { ResetWithoutMail } from './reset-without-mail'
import { ForgotPasswordForm } from './forgot-password-form'

export const metadata: Metadata = { title: 'Forgot your password?' }

export default function ForgotPasswordPage() {
  return (
    <AuthFrame
      title="Forgot your password?"
      lead={
        canSendMail
          ? 'Enter your username or email, and we’ll email you a link to set a new one.'
          : 'This server doesn’t send email. Ask whoever runs it for a link to set a new password.'
      }
      footer={<BackToSignIn />}
    >
      {canSendMail ? <ForgotPasswordForm /> : <ResetWithoutMail />}
    </AuthFrame>
  )
}
