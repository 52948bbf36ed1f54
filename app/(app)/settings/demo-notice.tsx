import Link from 'next/link'
import { Panel } from '@/app/_components/panel'

/** In place of what the visitors of a demo cannot change in the account they share. `what` is its subject. */
export function DemoNotice({ title, what }: { title: string; what: string }) {
  return (
    <Panel
      title={title}
      summary={
        <>
          This is a demo account that everyone shares, so {what} can’t be changed here. With{' '}
          <Link href="/sign-up" className="font-medium text-foreground underline underline-offset-4">
            an account of your own
          </Link>
          , all of this is yours.
        </>
      }
    />
  )
}
