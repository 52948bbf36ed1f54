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
      There is nothing at this address, or it is not for you to see.
    </FullPageMessage>
  )
}
