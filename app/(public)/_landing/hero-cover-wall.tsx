import { cn } from '@/app/_ui/cn'
import { Cover } from '@/app/_components/cover/cover'
import { HeroCards } from './hero-cards'
import { sampleAlbums } from './sample-data'

/** Eased: a straight gradient has a visible beginning. */
const fade = 'absolute inset-x-0 h-40 from-background via-background/80 via-35% to-transparent'

/** Sample cards over a tilted wall of invented covers; decorative, without links. */
export function HeroCoverWall() {
  return (
    <div aria-hidden className="relative -mx-4 h-[30rem] sm:-mx-8 lg:mx-0 lg:h-[38rem] lg:w-[min(46rem,54vw)]">
      <div className="absolute inset-0 overflow-hidden">
        <div
          className={cn(
            'absolute inset-x-[-6%] top-1/2 grid -translate-y-1/2 rotate-[-8deg] grid-cols-6 gap-3 opacity-80',
            'max-lg:w-[44rem] lg:gap-4 dark:opacity-60',
          )}
        >
          {sampleAlbums.map((sleeve) => (
            <Cover key={sleeve.name} of={sleeve} className="size-full rounded-lg" isFirst />
          ))}
        </div>
      </div>
      {/* A mask would fade through gray in some browsers. They reach a pixel beyond the wall, whose edge would show. */}
      <div className={cn(fade, '-top-px bg-linear-to-b')} />
      <div className={cn(fade, '-bottom-px bg-linear-to-t')} />
      <HeroCards />
    </div>
  )
}
