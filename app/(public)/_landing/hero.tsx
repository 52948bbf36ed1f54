import { cn } from '@/app/_ui/cn'
import Link from 'next/link'
import { LinkSpinner } from '@/app/_components/link-spinner'
import { Button } from '@/app/_ui/button'
import { env } from '@/lib/env'
import { TryDemoButton } from './try-demo-button'
import { HeroCoverWall } from './hero-cover-wall'

export function Hero() {
  return (
    <section
      className={cn(
        'mx-auto grid max-w-6xl items-center gap-12 px-4 pt-8 pb-16 sm:px-8',
        'lg:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)] lg:pt-14 lg:pb-24',
      )}
    >
      <div className="space-y-6">
        <h1 className="text-5xl leading-[0.98] font-bold tracking-tight sm:text-7xl sm:leading-[0.98]">
          Everything you ever listened to, in one place.
        </h1>
        <p className="max-w-lg text-lg text-pretty text-muted-foreground sm:text-xl">
          Drop in your export from Spotify, Apple Music or Last.fm. Get years of top lists, hours and streaks, the
          soundtrack of your life, and exact answers to your questions.
        </p>
        <div className="flex flex-wrap gap-3">
          <Button asChild size="lg">
            <Link href="/sign-up">
              <LinkSpinner /> Create an account
            </Link>
          </Button>
          {env.DEMO ? (
            <TryDemoButton />
          ) : (
            <Button asChild size="lg" variant="outline">
              <Link href="/sign-in">
                <LinkSpinner /> Sign in
              </Link>
            </Button>
          )}
        </div>
        <p className="text-sm text-muted-foreground">
          Yours to host. Nothing leaves your server. No advertising, no tracking.
        </p>
      </div>
      <HeroCoverWall />
    </section>
  )
}
