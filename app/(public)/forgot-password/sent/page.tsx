import type { Metadata } from 'next'
import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { AuthFrame, BackToSignIn } from '../../_auth/auth-frame'

export const metadata: Metadata = { title: 'Check your email' }

/** The same whether or not the account exists, so that nobody can find out who has one. */
export default function ResetLinkSentPage() {
  return (
    <AuthFrame
      title="Check your email"
      lead="If there’s an account with that name, we’ve emailed it a link to set a new password. The link works once, for 30 minutes."
      footer={<BackToSignIn />}
    >
      <div className="space-y-5">
        <p className="text-sm text-muted-foreground">Nothing after a few minutes? Look in your spam folder.</p>
        <Button asChild variant="outline" size="lg" className="w-full">
          <Link href="/forgot-password">Try again</Link>
        </Button>
      </div>
    </AuthFrame>
  )
}
