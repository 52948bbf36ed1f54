import { Cover } from '@/app/_components/cover/cover'
import { sleeves } from './made-up'

/** A wall of invented sleeves, a little tilted. */
export function CoverWall() {
  return (
    <div aria-hidden className="relative -mx-4 h-80 overflow-hidden [mask-image:linear-gradient(to_bottom,transparent,black_15%,black_85%,transparent)] sm:-mx-8 lg:mx-0 lg:h-[36rem] lg:w-[min(46rem,54vw)]">
      <div className="absolute inset-x-[-6%] top-1/2 grid -translate-y-1/2 rotate-[-8deg] grid-cols-6 gap-3 lg:gap-4">
        {sleeves.map((sleeve) => (
          <Cover key={sleeve.name} of={sleeve} className="size-full rounded-lg shadow-float" isFirst />
        ))}
      </div>
    </div>
  )
}
