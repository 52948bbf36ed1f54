import { formatHour } from '@/lib/format/format-date'
import { cn } from '@/app/_ui/cn'
import { Cover } from '@/app/_components/cover/cover'
import { clearOfRings, VinylRings } from '@/app/_components/story/vinyl-rings'
import { RadialHours } from '@/app/_components/story/radial-hours'
import { BigFigure, StoryTile } from '@/app/_components/story/story-tile'
import { visitorConventions } from '../visitor-conventions'
import { sampleHours, sampleTopTracks } from './sample-data'

const [song] = sampleTopTracks

/** A few tiles of the year in review, with invented figures. */
export async function YearReviewSection() {
  const by = await visitorConventions()
  return (
    <section aria-labelledby="year" className="mx-auto max-w-6xl space-y-8 px-4 pb-20 sm:px-8 lg:pb-28">
      <div className="space-y-4">
        <h2
          id="year"
          className="max-w-2xl text-3xl leading-[1.05] font-semibold tracking-tight sm:text-5xl sm:leading-[1.05]"
        >
          A year in review, for every year you had
        </h2>
        <p className="max-w-xl text-lg text-pretty text-muted-foreground">
          Not just last year, and not just in December. A dozen panels, a picture to post, and a link you can delete at
          any time.
        </p>
      </div>
      <div
        role="group"
        aria-label="Some panels"
        tabIndex={0}
        className={cn(
          'gap-4 sm:grid sm:grid-cols-2 lg:grid-cols-4',
          'max-sm:-mx-4 max-sm:flex max-sm:snap-x max-sm:overflow-x-auto max-sm:px-4 max-sm:pb-2',
          'max-sm:*:w-64 max-sm:*:shrink-0 max-sm:*:snap-center',
        )}
      >
        <div
          className={cn(
            'relative isolate flex min-h-72 flex-col justify-end overflow-hidden rounded-2xl bg-[#191527]',
            'p-6 text-[#f4ecdf] sm:p-8 lg:col-span-2',
          )}
        >
          <VinylRings className="absolute -top-20 -right-20 -z-10 size-80" />
          <div className={cn('relative', clearOfRings)}>
            <h3 className="text-4xl leading-none font-bold tracking-tight sm:text-5xl">
              Your 2021, <br />
              played back
            </h3>
            <p className="mt-3">9,412 plays. That is 23 days of music.</p>
          </div>
        </div>
        <StoryTile ink="sun" label="Your hour" as="h3">
          <RadialHours by={by} hours={sampleHours} className="mx-auto size-32" />
          <BigFigure className="text-5xl sm:text-6xl">{formatHour(23, by)}</BigFigure>
        </StoryTile>
        <StoryTile ink="rose" label="New in your ears" as="h3">
          <BigFigure>107</BigFigure>
          <p>artists for the first time ever</p>
        </StoryTile>
        <StoryTile ink="sky" label="The longest session" as="h3">
          <BigFigure className="text-5xl">6 h 12 min</BigFigure>
          <p>98 plays in a row, never more than half an hour apart</p>
        </StoryTile>
        <StoryTile ink="teal" label="Your day" as="h3">
          <BigFigure className="text-5xl sm:text-6xl">Friday</BigFigure>
          <p>1,904 plays on Fridays alone</p>
        </StoryTile>
        {song && (
          <StoryTile ink="orange" label="Song of the year" as="h3" className="sm:col-span-2">
            <div className="flex items-center gap-5">
              <Cover of={song} className="size-28 rounded-xl shadow-xl sm:size-36" />
              <p className="min-w-0">
                <span className="block font-display text-3xl leading-tight font-bold tracking-tight sm:text-4xl">
                  {song.name}
                </span>
                <span className="block text-lg">{song.artist?.name}</span>
              </p>
            </div>
          </StoryTile>
        )}
      </div>
    </section>
  )
}
