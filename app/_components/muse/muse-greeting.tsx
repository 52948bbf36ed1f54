'use client'
import { Cover, type CoverSubject } from '@/app/_components/cover/cover'
import { cn } from '@/app/_ui/cn'

const tilts = ['-rotate-12', '-rotate-6 -ml-6', '-ml-6 -translate-y-2', 'rotate-6 -ml-6', 'rotate-12 -ml-6']

/** The greeting above the question box, with covers of the most played albums. */
export function MuseGreeting({ records = [], hasPlays }: { records?: CoverSubject[]; hasPlays: boolean }) {
  return (
    <div className="flex flex-col items-center gap-5 text-center sm:pt-6">
      {records.length > 0 && (
        <div aria-hidden className="flex items-end py-2">
          {records.map((record, index) => (
            <Cover
              key={index}
              of={record}
              isFirst
              className={cn(
                'size-16 rounded-lg shadow-float transition-transform duration-300 hover:-translate-y-2 sm:size-20',
                tilts[index],
              )}
            />
          ))}
        </div>
      )}
      <div className="space-y-3">
        <h2 className="text-3xl leading-[1.05] font-bold tracking-tight sm:text-5xl">
          {hasPlays ? 'What do you want to know?' : 'Bring your music, then ask'}
        </h2>
        <p className="text-pretty text-muted-foreground sm:text-lg">
          Ask about your listening in plain English. Every figure in an answer is exact.
        </p>
      </div>
    </div>
  )
}
