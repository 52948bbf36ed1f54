import Link from 'next/link'
import { BarePage } from '@/app/_components/bare-page'
import { FullPageMessage } from '@/app/_components/full-page-message'
import { Button } from '@/app/_ui/button'

export default function LinkNotFound() {
  return (
    <BarePage>
      <FullPageMessage
        sign="404"
        title="This link doesn’t work"
        action={
          <Button asChild>
            <Link href="/">Go to home page</Link>
          </Button>
        }
      >
        Whoever shared it may have deleted it. Ask them for a new one.
      </FullPageMessage>
    </BarePage>
  )
}
