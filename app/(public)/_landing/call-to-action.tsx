import { cn } from '@/app/_ui/cn'
import Link from 'next/link'
import { LinkSpinner } from '@/app/_components/link-spinner'
import { Button } from '@/app/_ui/button'

export function CallToAction() {
  return (
    <section aria-labelledby="start" className="px-4 pb-8 sm:px-8">
      <div
        className={cn(
          'mx-auto flex max-w-6xl flex-col items-start gap-6 rounded-3xl bg-primary px-6 py-14',
          'text-primary-foreground sm:px-14 sm:py-20',
        )}
      >
        <h2 id="start" className="max-w-2xl text-4xl leading-[1.02] font-bold tracking-tight sm:text-6xl">
          Your first song is waiting to be found again.
        </h2>
        <Button
          asChild
          size="lg"
          variant="ink"
          className="bg-primary-foreground text-primary hover:bg-primary-foreground/85"
        >
          <Link href="/sign-up">
            <LinkSpinner /> Create an account
          </Link>
        </Button>
      </div>
    </section>
  )
}
