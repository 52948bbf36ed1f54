import { PlusIcon } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { dayBefore } from '@/lib/format/period-label'
import type { Question } from '@/lib/musicnlp/question/question'

/**
 * A birthday is saved as it is told, any other event only by its owner: this link opens the event form, filled in with
 * the period that the question named.
 */
export function MuseAddEventLink({ question: { time, bucket } }: { question: Question }) {
  const [range] = time.ranges
  if (!time.event || !range?.from) return null
  if (time.event.id !== 0)
    return (
      <Button asChild variant="outline" className="w-fit">
        <Link href={`/events/${time.event.id}`}>“{time.event.name}” on your timeline</Link>
      </Button>
    )
  // A range excludes its end date, an event includes it.
  // A yearly event needs a first year: 2000 is before any history, and the form lets the owner change it.
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
