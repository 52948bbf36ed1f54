import type { Metadata } from 'next'
import Link from 'next/link'
import { PublicFrame } from '@/app/_components/public-frame'
import { Button } from '@/app/_ui/button'

export const metadata: Metadata = { title: 'Your account is deleted', robots: { index: false } }

export default function GoodbyePage() {
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg space-y-4 py-16 text-center">
        <h1 className="text-3xl leading-tight font-semibold tracking-tight">Your account is deleted</h1>
        <p className="text-pretty text-muted-foreground">
          All your plays, lists and files are gone from this server. Thank you for using MusicMuse. If you exported your
          data, you can import it again at any time.
        </p>
        <Button asChild variant="outline">
          <Link href="/">Go to home page</Link>
        </Button>
      </div>
    </PublicFrame>
  )
}
