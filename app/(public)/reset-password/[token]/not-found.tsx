import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { AuthFrame, BackToSignIn } from '../../_auth/auth-frame'

export default function ResetLinkNotValid() {
  return (
    <AuthFrame
      title="This link is no longer valid"
      lead="A link to set a new password works once, for 30 minutes."
      footer={<BackToSignIn />}
    >
      <Button asChild size="lg" className="w-full">
        <Link href="/forgot-password">Get a new link</Link>
      </Button>
    </AuthFrame>
  )
}
