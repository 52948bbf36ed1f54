import { PlusIcon } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { dayBefore } from '@/lib/format/period-label'
import type { Question } from '@/lib/musicnlp/question'

/** Questions save nothing: a stretch that was named in one is added by its owner, on the filled-in form that this opens. */
export function MuseAddEventLink({ question: { time, bucket } }: { question: Question }) {
  const [range] = time.ranges
  if (!time.event || !range?.from) return null
  // Ranges end before their last date, events with it.
  // A yearly day counts from its first year on: early enough for any history, until the owner says the true one.
  const days: Record<string, string> =
    bucket === 'year'
      ? { start_date: `2000${range.from.slice(4)}`, repeats: 'yearly' }
      : { start_date: range.from, ...(range.to ? { end_date: dayBefore(range.to) } : {}) }
  const draft = new URLSearchParams({ name: time.event.name, ...days })
  return (
    <Button asChild className="w-fit">
      <Link href={`/events?${draft}`}>
        <PlusIcon aria-hidden /> Add it to my timeline
      </Link>
    </Button>
  )
}
