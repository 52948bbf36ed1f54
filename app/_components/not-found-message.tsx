import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { FullPageMessage } from './full-page-message'

type Props = { title?: string; children?: React.ReactNode }

/** Says that there is no such page, or whatever the page says instead. */
export function NotFoundMessage({
  title = 'A silent groove',
  children = 'This page doesn’t exist, or you don’t have access to it.',
}: Props) {
  return (
    <FullPageMessage
      sign="404"
      title={title}
      action={
        <Button asChild>
          <Link href="/">Go to home page</Link>
        </Button>
      }
    >
      {children}
    </FullPageMessage>
  )
}
