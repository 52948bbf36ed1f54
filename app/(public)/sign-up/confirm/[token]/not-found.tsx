import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { AuthFrame, BackToSignIn } from '../../../_auth/auth-frame'

export default function SignUpLinkNotValid() {
  return (
    <AuthFrame
      title="This link is no longer valid"
      lead="A link to create an account works for 24 hours."
      footer={<BackToSignIn />}
    >
      <Button asChild size="lg" className="w-full">
        <Link href="/sign-up">Sign up again</Link>
      </Button>
    </AuthFrame>
  )
}
