import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { FullPageMessage } from './full-page-message'

export function NotFoundMessage() {
  return (
    <FullPageMessage
      sign="404"
      title="A silent groove"
      action={
        <Button asChild>
          <Link href="/">Go to home page</Link>
        </Button>
      }
    >
      This page doesn’t exist, or you don’t have access to it.
    </FullPageMessage>
  )
}
