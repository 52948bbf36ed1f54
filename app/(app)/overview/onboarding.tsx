import Link from 'next/link'
import { UploadIcon } from 'lucide-react'
import { Cover } from '@/app/_components/cover/cover'
import { Button } from '@/app/_ui/button'

const steps = [
  {
    title: 'Ask Spotify for your data',
    text: 'On spotify.com/account/privacy tick “Extended streaming history”. It takes up to 30 days; “Account data”, the last year, comes within a few.',
  },
  {
    title: 'Drop in the zip as it came',
    text: 'No unpacking. Podcasts are counted and left out; IP addresses in it are never stored.',
  },
  {
    title: 'Look around',
    text: 'Every play since your first, by day, by hour, by the weeks of your life, and plain questions answered exactly.',
  },
]

/** Shown before the first import: how to get the data and what it will be used for. */
export function Onboarding() {
  return (
    <div className="mx-auto max-w-3xl space-y-10 py-4 sm:py-10">
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
          Spotify keeps a record of everything you ever played and gives it to you on request. Here it becomes a place
          to explore.
        </p>
        <Button asChild size="lg">
          <Link href="/imports">
            <UploadIcon /> Import your history
          </Link>
        </Button>
      </div>
      <ol className="grid gap-6 border-t pt-8 sm:grid-cols-3">
        {steps.map((step, index) => (
          <li key={step.title} className="space-y-1.5">
            <p aria-hidden className="figure text-2xl text-brand-text">
              {index + 1}
            </p>
            <h2 className="text-lg font-semibold">{step.title}</h2>
            <p className="text-sm text-pretty text-muted-foreground">{step.text}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
