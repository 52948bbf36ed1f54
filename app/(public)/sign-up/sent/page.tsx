import type { Metadata } from 'next'
import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { AuthFrame, BackToSignIn } from '../../_auth/auth-frame'

export const metadata: Metadata = { title: 'Check your email' }

/** The same whether or not the email has an account, so that nobody can find out who has one. */
export default function SignUpSentPage() {
  return (
    <AuthFrame
      title="Check your email"
      lead="We’ve emailed you a link to finish creating your account. It works for 24 hours."
      footer={<BackToSignIn />}
    >
      <div className="space-y-5">
        <p className="text-sm text-muted-foreground">Nothing after a few minutes? Look in your spam folder.</p>
        <Button asChild variant="outline" size="lg" className="w-full">
          <Link href="/sign-up">Try again</Link>
        </Button>
      </div>
    </AuthFrame>
  )
}
