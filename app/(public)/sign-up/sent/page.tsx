import type { Metadata } from 'next'
import { CheckEmail } from '../../_auth/check-email'

export const metadata: Metadata = { title: 'Check your email' }

/** The same whether or not the email has an account, so that nobody can find out who has one. */
export default function SignUpSentPage() {
  return (
    <CheckEmail
      lead="We’ve emailed you a link to finish creating your account. It works for 24 hours."
      form="/sign-up"
    />
  )
}
