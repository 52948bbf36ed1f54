import type { Metadata } from 'next'
import { canSendMail } from '@/lib/mail/send-mail'
import { AuthFrame, BackToSignIn } from '../_auth/auth-frame'
import { ResetWithoutMail } from './reset-without-mail'
import { hostContact } from '../host-contact'
import { ForgotPasswordForm } from './forgot-password-form'

export const metadata: Metadata = { title: 'Forgot your password?' }

export default function ForgotPasswordPage() {
  return (
    <AuthFrame
      title="Forgot your password?"
      lead={
        canSendMail ? (
          'Enter your username or email, and we’ll email you a link to set a new one.'
        ) : (
          <>
            This server doesn’t send email. Ask <Host /> for a link to set a new password.
          </>
        )
      }
      footer={<BackToSignIn />}
    >
      {canSendMail ? <ForgotPasswordForm /> : <ResetWithoutMail />}
    </AuthFrame>
  )
}

const Host = () =>
  hostContact ? (
    <a href={hostContact.href} className="font-medium underline underline-offset-4">
      {hostContact.text}
    </a>
  ) : (
    'whoever runs it'
  )
