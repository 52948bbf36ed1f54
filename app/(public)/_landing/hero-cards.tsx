import { SparklesIcon } from 'lucide-react'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { cn } from '@/app/_ui/cn'
import { formatFullDate, formatTime } from '@/lib/format/format-date'
import { formatNumber } from '@/lib/format/format-number'
import { visitorConventions } from '../visitor-conventions'
import { sampleTopTracks } from './sample-data'

const firstHeard = new Date('2019-03-03T23:41:00Z')
const floating = 'absolute rounded-2xl border bg-card p-4 shadow-float'

/** Sample cards with invented music: a question and its answer, a top list, a streak, an artist. */
export async function HeroCards() {
  const by = { ...(await visitorConventions()), timeZone: 'UTC' }
  return (
    <>
      <div className={cn(floating, 'top-6 left-4 w-[17rem] sm:left-8 lg:top-10 lg:-left-4 lg:w-80')}>
        <p className="ml-auto w-fit rounded-2xl rounded-br-md bg-foreground px-3.5 py-2 text-sm text-background">
          When did I first hear Velvet Harbor?
        </p>
        <p className="mt-3 flex items-start gap-2.5">
          <span className="grid size-8 shrink-0 place-items-center rounded-full bg-brand-soft text-brand-text">
            <SparklesIcon aria-hidden className="size-4" />
          </span>
          <span className="font-display text-lg leading-snug font-semibold">
            On {formatFullDate(firstHeard, by)}, at {formatTime(firstHeard, by)}. “Paper Lanterns”, and 486 plays since.
          </span>
        </p>
      </div>
      <div
        className={cn(
          floating,
          'right-4 bottom-6 w-60 sm:right-8 lg:right-auto lg:bottom-8 lg:left-40 lg:w-72 xl:left-60',
        )}
      >
        <p className="font-display font-semibold">Summer 2025</p>
        <ol className="mt-3 space-y-3">
          {sampleTopTracks.slice(0, 3).map((track) => (
            <li key={track.id} className="flex items-center gap-3">
              <Cover of={track} className="size-10" isFirst />
              <div className="min-w-0 flex-1">
                <p className="one-line text-sm font-medium">{track.name}</p>
                <div className="mt-1.5 h-1 rounded-full bg-heat-0">
                  <div className="h-full rounded-full bg-chart-1" style={{ width: `${(track.plays / 214) * 100}%` }} />
                </div>
              </div>
              <span className="figure text-base">{formatNumber(track.plays)}</span>
            </li>
          ))}
        </ol>
      </div>
      <div className={cn(floating, 'bottom-14 -left-4 hidden p-5 lg:block xl:left-6')}>
        <p className="figure text-5xl">131</p>
        <p className="text-sm text-muted-foreground">days in a row</p>
      </div>
      <div className={cn(floating, 'top-64 left-48 hidden items-center gap-3 pr-6 lg:flex xl:left-80')}>
        <ArtistAvatar name="Golden Motel" className="size-14" />
        <p>
          <span className="block text-xs font-medium text-brand-text">Number one</span>
          <span className="block font-display text-lg leading-tight font-semibold">Golden Motel</span>
          <span className="block text-sm text-muted-foreground">1,204 plays</span>
        </p>
      </div>
    </>
  )
}
