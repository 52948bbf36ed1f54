import type { Metadata } from 'next'
import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { requireViewer } from '@/lib/auth/current-viewer'
import { AuthFrame } from '../../_auth/auth-frame'

export const metadata: Metadata = { title: 'Password changed' }

export default async function PasswordChangedPage() {
  await requireViewer()
  return (
    <AuthFrame title="Password changed" lead="You’re signed in here, and signed out everywhere else.">
      <Button asChild size="lg" className="w-full">
        <Link href="/overview">Go to your overview</Link>
      </Button>
    </AuthFrame>
  )
}
