import { ExternalLinkIcon, UploadIcon } from 'lucide-react'
import { cookies } from 'next/headers'
import Link from 'next/link'
import { Cover } from '@/app/_components/cover/cover'
import { Button } from '@/app/_ui/button'
import { OnboardingStep } from './onboarding-step'

/** Shown before the first import: a checklist from requesting the data to the first question. */
export async function Onboarding() {
  const done = await cookies()
  const step = (name: string) => ({ cookie: `step-${name}`, isDone: done.has(`step-${name}`) })
  return (
    <div className="mx-auto max-w-3xl space-y-8 py-4 sm:py-10">
      <div aria-hidden className="flex -space-x-3">
        {['One', 'Four', 'Nine', 'Six', 'Two', 'Eight'].map((name) => (
          <Cover
            key={name}
            of={{ name, artist: { name: 'MusicMuse' } }}
            className="size-16 -rotate-3 rounded-lg shadow-float odd:rotate-6 sm:size-20"
            isFirst
          />
        ))}
      </div>
      <div className="space-y-4">
        <h1 className="text-4xl leading-[1.05] font-semibold tracking-tight sm:text-5xl">Bring your music home</h1>
        <p className="max-w-xl text-lg text-pretty text-muted-foreground">
          Spotify keeps a record of everything you’ve played and sends it to you on request: the steps below show how.
          Apple Music, Last.fm and other services work too.
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-1">
          <Button asChild>
            <Link href="/imports">
              <UploadIcon /> Import your history
            </Link>
          </Button>
        </div>
      </div>
      <ol className="[counter-reset:step] divide-y rounded-xl border bg-card shadow-card">
        <OnboardingStep {...step('request')} title="Request your data from Spotify">
          <p>
            On your privacy page, select “Extended streaming history”: every play since your first. It can take up to 30
            days to arrive.
          </p>
          <Button asChild variant="outline" size="sm">
            <a href="https://www.spotify.com/account/privacy/" target="_blank" rel="noopener noreferrer">
              <ExternalLinkIcon /> Open Spotify’s privacy page
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
          </Button>
        </OnboardingStep>
        <OnboardingStep {...step('meanwhile')} title="While you wait, start with the last year">
          <p>
            Select “Account data” on the same page. It covers the last year and arrives within a few days. When the full
            history comes, import it too: nothing is counted twice.{' '}
            <Link href="/imports" className="font-medium text-brand-text underline underline-offset-4">
              Import from other services
            </Link>
          </p>
        </OnboardingStep>
        <OnboardingStep {...step('import')} title="Import your files">
          <p>Import the zip as you received it, or the .json files from it.</p>
          <Button asChild variant="outline" size="sm">
            <Link href="/imports">
              <UploadIcon /> Import your history
            </Link>
          </Button>
        </OnboardingStep>
        <OnboardingStep {...step('ask')} title="Ask your first question">
          <p>
            Once your music is here,{' '}
            <Link href="/ask" className="font-medium text-brand-text underline underline-offset-4">
              ask Muse
            </Link>{' '}
            something like “What did I listen to in the summer of 2019?”
          </p>
        </OnboardingStep>
      </ol>
    </div>
  )
}
