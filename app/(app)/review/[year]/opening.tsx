import { formatNumber } from '@/lib/format/number'
import { formatDays } from '@/lib/format/duration'
import type { Review } from './read-review'

/** The year's number over rings like a record's grooves. */
export function Opening({ review: { year, totals } }: { review: Review }) {
  return (
    <header className="relative isolate flex min-h-[26rem] flex-col justify-end overflow-hidden rounded-2xl bg-[#191527] p-6 text-[#f4ecdf] sm:col-span-2 sm:min-h-96 sm:p-10 lg:col-span-6!">
      <svg aria-hidden viewBox="0 0 400 400" className="absolute -top-36 -right-36 -z-10 size-96 sm:-top-24 sm:-right-10 sm:size-[38rem]">
        {[190, 172, 154, 136, 118, 100, 82].map((radius, index) => (
          <circle key={radius} cx="200" cy="200" r={radius} fill="none" strokeWidth="9" stroke={['#ff6b2c', '#f9c22e', '#f7b5c4', '#b9dcf2', '#0d7f78', '#8f2d6d', '#ff6b2c'][index]} opacity={index % 2 ? 0.95 : 0.8} />
        ))}
        <circle cx="200" cy="200" r="58" fill="#ff6b2c" />
        <circle cx="200" cy="200" r="8" fill="#191527" />
      </svg>
      <h1 className="max-w-xl text-5xl leading-none font-bold tracking-tight sm:text-7xl">
        Your {year}, <br />
        played back
      </h1>
      <p className="mt-4 max-w-lg text-lg text-pretty">
        {formatNumber(totals.plays)} plays and {formatNumber(Math.round(totals.msPlayed / 60_000))} minutes. That is {formatDays(totals.msPlayed)} of music.
      </p>
    </header>
  )
}
