import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { AuthFrame, BackToSignIn } from './auth-frame'

/** Shown after a form that sends a link. `lead` must not tell whether the account exists; `form` is where to try again. */
export function CheckEmail({ lead, form }: { lead: string; form: string }) {
  return (
    <AuthFrame title="Check your email" lead={lead} footer={<BackToSignIn />}>
      <div className="space-y-5">
        <p className="text-sm text-muted-foreground">Nothing after a few minutes? Look in your spam folder.</p>
        <Button asChild variant="outline" size="lg" className="w-full">
          <Link href={form}>Try again</Link>
        </Button>
      </div>
    </AuthFrame>
  )
}
