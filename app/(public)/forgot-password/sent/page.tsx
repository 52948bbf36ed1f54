import type { Metadata } from 'next'
import { CheckEmail } from '../../_auth/check-email'

export const metadata: Metadata = { title: 'Check your email' }

/** The same whether or not the account exists, so that nobody can find out who has one. */
export default function ResetLinkSentPage() {
  return (
    <CheckEmail
      lead="If there’s an account with that name, we’ve emailed it a link to set a new password. The link works once, for 30 minutes."
      form="/forgot-password"
    />
  )
}
