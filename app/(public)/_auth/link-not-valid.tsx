import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { AuthFrame, BackToSignIn } from './auth-frame'

type Props = { lifetime: string; href: string; newLink: string }

/** Instead of the page of an emailed link that was used or is too old: how long such a link works, and where to get another. */
export function LinkNotValid({ lifetime, href, newLink }: Props) {
  return (
    <AuthFrame title="This link is no longer valid" lead={lifetime} footer={<BackToSignIn />}>
      <Button asChild size="lg" className="w-full">
        <Link href={href}>{newLink}</Link>
      </Button>
    </AuthFrame>
  )
}
